import { describe, expect, it } from 'vitest';
import { nextReminder, remindersDue } from '../../../lib/browser/reminders/plan';

const DAYS = [30, 14, 7, 3, 1, 0];
const date2 = { key: 'date2:A', at: '2027-10-01T12:00', met: false };
const due = (now: string, said: string[] = [], thing = date2) => remindersDue([thing], DAYS, new Set(said), now);

describe('remindersDue', () => {
  it.each([
    ['2027-08-31T09:00', undefined],
    ['2027-09-01T08:59', undefined],
    ['2027-09-01T09:00', 'date2:A:2027-10-01T12:00:30'],
    ['2027-09-30T10:00', 'date2:A:2027-10-01T12:00:1'],
    ['2027-10-01T09:00', 'date2:A:2027-10-01T12:00:0'],
  ])('at %s', (now, key) => {
    expect(due(now)[0]?.key).toBe(key);
  });

  it('says once, and of what was missed only the latest', () => {
    expect(due('2027-09-29T10:00').map(({ key }) => key)).toEqual(['date2:A:2027-10-01T12:00:3']);
    expect(due('2027-09-29T10:00', ['date2:A:2027-10-01T12:00:3'])).toEqual([]);
  });

  it('says a date that passed while the browser was closed, not one long past', () => {
    expect(due('2027-10-05T10:00')[0]?.daysLeft).toBe(-4);
    expect(due('2027-11-05T10:00')).toEqual([]);
  });

  it('says nothing of what is met, and speaks anew of a date that moved', () => {
    expect(due('2027-09-29T10:00', [], { ...date2, met: true })).toEqual([]);
    const moved = { ...date2, at: '2027-10-02T12:00' };
    expect(due('2027-09-29T10:00', ['date2:A:2027-10-01T12:00:3'], moved)).toHaveLength(1);
  });

  it('follows the days that the user chose', () => {
    expect(remindersDue([date2], [7], new Set(), '2027-09-23T12:00')).toEqual([]);
    expect(remindersDue([date2], [], new Set(), '2027-10-01T12:00')).toEqual([]);
  });
});

describe('nextReminder', () => {
  it('is nine o’clock in Paris, in winter as in summer', () => {
    expect(nextReminder([date2], DAYS, '2027-01-01T00:00')).toBe(Date.UTC(2027, 8, 1, 7));
    expect(nextReminder([{ ...date2, at: '2027-12-24' }], [1], '2027-11-01T00:00')).toBe(Date.UTC(2027, 11, 23, 8));
  });

  it('is null when nothing is left', () => {
    expect(nextReminder([date2], DAYS, '2027-10-01T09:00')).toBeNull();
    expect(nextReminder([{ ...date2, met: true }], DAYS, '2027-01-01T00:00')).toBeNull();
  });
});
