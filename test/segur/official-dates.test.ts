import { describe, expect, it, test } from 'vitest';
import { alarmOf, type DateWord, differ, type OwnDate, wordsOn } from '../../lib/segur/official-dates';
import { official, shifted } from './calendar';

const OFFICIAL = official('date2');
const MINE: OwnDate = { dispositif: 'DUI', date: 'date2', at: shifted(OFFICIAL, { days: 61 }) };
const printed = (days: number) => [{ subject: 'preuves' as const, at: `${shifted(OFFICIAL, { days })}:00+02:00`, raw: 'Date limite' }];
const words = (parts: Partial<Parameters<typeof wordsOn>[1]>) =>
  wordsOn('date2', { dispositif: 'DUI', printed: [], own: [], ...parts }).map(({ from, at }) => [from, at]);

describe('a date is', () => {
  it('the user’s, then the page’s; the calendar’s is corrected by the user’s', () => {
    expect(words({ own: [MINE], printed: printed(-30) })).toEqual([
      ['user', MINE.at],
      ['page', shifted(OFFICIAL, { days: -30 })],
    ]);
  });

  it('the page’s where the user sets none, whether it is earlier or later, with the calendar’s beside it', () => {
    for (const days of [-30, 30]) {
      expect(words({ printed: printed(days) })).toEqual([
        ['page', shifted(OFFICIAL, { days })],
        ['calendar', OFFICIAL],
      ]);
    }
  });

  it('the calendar’s where nobody else names it; nobody’s where no source gives the calendar', () => {
    expect(words({})).toEqual([['calendar', OFFICIAL]]);
    expect(words({ dispositif: null })).toEqual([]);
  });

  it('not what is about another date or another dispositif', () => {
    const own: OwnDate[] = [
      { ...MINE, date: 'date1' },
      { ...MINE, dispositif: 'LGC' },
    ];
    expect(words({ own, printed: printed(0).map((limit) => ({ ...limit, subject: 'candidature' as const })) })).toEqual([
      ['calendar', OFFICIAL],
    ]);
  });

  it('the earlier of two limits that pages print for it', () => {
    const limits = [
      { subject: 'eligibilite' as const, at: '2026-10-10T15:19:00+02:00', raw: '' },
      { subject: 'candidature' as const, at: '2026-10-01T23:59:00+02:00', raw: '' },
    ];
    expect(wordsOn('date1', { dispositif: null, printed: limits, own: [] })[0]?.at).toBe('2026-10-01T23:59');
  });
});

const word = (at: string): DateWord => ({ from: 'page', at, source: '' });

test.each<[string[], string, string]>([
  [['2027-10-01T12:00', '2027-01-10T23:59'], '2026-11-21T09:30', '2027-01-10T23:59'],
  [['2027-10-01T12:00', '2027-01-10T23:59'], '2027-01-10T23:59', '2027-01-10T23:59'],
  [['2027-10-01T12:00', '2027-01-10T23:59'], '2027-01-11T00:00', '2027-10-01T12:00'],
  [['2027-01-10T12:00', '2027-01-10T23:59'], '2027-01-10T18:00', '2027-01-10T12:00'], // one day alarms once
  [['2027-10-01', '2027-01-10'], '2027-01-10T23:59', '2027-01-10'],
  [['2027-10-01T12:00', '2027-01-10T23:59'], '2027-10-02T00:00', '2027-10-01T12:00'],
])('of %j, at %s, %s alarms', (dates, now, expected) => {
  expect(alarmOf(dates.map(word), now)?.at).toBe(expected);
});

test.each<[string[], boolean]>([
  [['2027-10-01T12:00'], false],
  [['2027-10-01T12:00', '2027-10-01T12:00'], false],
  [['2027-10-01T12:00', '2027-10-01T23:59'], true],
  [['2027-10-01', '2027-10-01T23:59'], false], // a day says no hour
  [['2027-10-01', '2027-10-01T12:00', '2027-10-01T23:59'], true],
  [['2027-10-01', '2027-10-02'], true],
  [[], false],
])('%j differ: %s', (dates, expected) => expect(differ(dates.map(word))).toBe(expected));
