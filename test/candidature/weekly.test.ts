import { describe, expect, it } from 'vitest';
import { weeklyPace } from '../../lib/candidature/weekly';
import type { CountRow } from '../../lib/store/rows';

const count = (day: string, loaded: number, parts: Partial<CountRow> = {}): CountRow => ({
  number: 'RTPJTHIJVH',
  day,
  total: 200,
  loaded,
  submitted: 0,
  validated: 0,
  readAt: `${day}T08:00:00.000Z`,
  ...parts,
});

describe('the pace of a week', () => {
  it('is what is left over the weeks left, and what was filed since Monday', () => {
    const counts = [count('2026-11-20', 36), count('2026-11-24', 37)]; // Monday is the 23rd
    expect(weeklyPace(counts, '2027-10-01T12:00', '2026-11-28')).toEqual({
      left: 163,
      weeks: 44,
      perWeek: 4,
      thisWeek: 1,
      points: 2,
      lastDay: '2026-11-24',
    });
  });

  it.each([
    ['nothing was counted before Monday', [count('2026-11-23', 30)], null],
    ['nothing was filed', [count('2026-11-22', 30), count('2026-11-28', 30)], 0],
    ['a chapter was taken back', [count('2026-11-22', 30), count('2026-11-28', 20)], 0],
    ['what is submitted counts as filed', [count('2026-11-22', 10), count('2026-11-28', 4, { submitted: 15 })], 5],
    ['the days come in any order', [count('2026-11-28', 12), count('2026-11-22', 10)], 2],
    ['Sunday belongs to the week that ends', [count('2026-11-22', 10)], 0],
  ])('%s', (_, counts, thisWeek) => {
    expect(weeklyPace(counts, '2027-10-01', '2026-11-28')?.thisWeek).toBe(thisWeek);
  });

  it.each([
    ['nothing was counted', [], '2027-10-01'],
    ['nothing is left', [count('2026-11-22', 200)], '2027-10-01'],
    ['the date is past', [count('2026-11-22', 20)], '2026-11-27'],
  ])('is none when %s', (_, counts, by) => {
    expect(weeklyPace(counts, by, '2026-11-28')).toBeNull();
  });
});
