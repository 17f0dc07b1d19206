import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/candidature/deadlines';
import type { Status } from '../../lib/reading/reading';
import type { CandidatureRow, ChapterRow, Dossier } from '../../lib/store/rows';
import type { UserDateRow } from '../../lib/store/user-rows';
import { dayOf, official, shifted } from '../segur/calendar';
import { chapter, minute } from '../store/samples';
import { dossier } from './checklist/samples';

const DATE_2 = official('date2');
const NOW = '2026-11-21T09:30';
const row = (name: string, status: ChapterRow['status']): ChapterRow => ({
  ...chapter(name, status, ''),
  number: 'RTPJTHIJVH',
  place: 0,
  readAt: minute(0),
});
const find = (given: Dossier, date: string, userDates: UserDateRow[] = [], now = NOW) =>
  deadlinesOf(given, userDates, now).find((deadline) => deadline.date === date);

const own = (at: string): UserDateRow => ({ dispositif: 'DUI', date: 'date2', at, deleted: false, updatedAt: minute(0) });
const printed = (at: string): CandidatureRow['deadlines'][number] => ({
  subject: 'preuves',
  at: `${at}:00+02:00`,
  raw: 'Date limite',
  readAt: minute(0),
});

describe('deadlinesOf', () => {
  it('gives the calendar of the dispositif, in Paris', () => {
    const now = shifted(DATE_2, { days: -314 });
    const alarm = { at: DATE_2, daysLeft: 314 };
    expect(find(dossier(), 'date2', [], now)).toMatchObject({ at: DATE_2, daysLeft: 314, alarm, differs: false, met: false });
    expect(find(dossier(), 'date1', [], shifted(official('date1'), { days: 51 }))).toMatchObject({ daysLeft: -51, isPast: true });
    expect(deadlinesOf(dossier({ dispositif: 'LGC' }), [], NOW)).toEqual([]);
  });

  it.each([-60, 60])('is the printed date, the calendar’s beside it %i days off, and the earliest alarms', (days) => {
    const at = shifted(DATE_2, { days });
    const date2 = find(dossier({ deadlines: [printed(at)] }), 'date2', [], shifted(DATE_2, { days: -314 }));
    expect(date2).toMatchObject({ at, daysLeft: 314 + days, differs: true });
    expect(date2?.words.map(({ from, at: said }) => [from, said])).toEqual([
      ['page', at],
      ['calendar', DATE_2],
    ]);
    expect(date2?.alarm).toEqual(days < 0 ? { at, daysLeft: 314 + days } : { at: DATE_2, daysLeft: 314 });
  });

  it('is the user’s where one is set, what Convergence prints beside it; an hour that nobody says is not made up', () => {
    const mine = own(dayOf(shifted(DATE_2, { days: 31 })));
    expect(find(dossier(), 'date2', [mine])).toMatchObject({ at: mine.at, words: [{ from: 'user' }], differs: false });
    const date2 = find(dossier({ deadlines: [printed(DATE_2)] }), 'date2', [mine], shifted(DATE_2, { minutes: 1 }));
    expect(date2).toMatchObject({ at: mine.at, daysLeft: 31, isPast: false, differs: true, alarm: { at: DATE_2, daysLeft: 0 } });
  });

  it('counts days in Paris over a clock change', () => {
    const mine = own('2027-10-01T12:00');
    expect(find(dossier(), 'date2', [mine], '2027-03-27T23:59')?.daysLeft).toBe(188);
    expect(find(dossier(), 'date2', [mine], '2027-03-28T03:01')?.daysLeft).toBe(187);
    expect(find(dossier(), 'date2', [mine], '2027-10-01T12:01')?.daysLeft).toBe(0);
  });

  it.each([
    [[row('A', 'submitted'), row('B', 'to-modify')], true, false],
    [[row('A', 'validated'), row('Visite INS', 'awaiting-planning')], true, true],
    [[row('A', 'validated'), row('B', 'to-complete')], false, false],
    [[], false, false],
  ] as const)('knows when dates 2 and 3 are met (%#)', (chapters, date2, date3) => {
    const given = dossier({}, { chapters: [...chapters] });
    expect([find(given, 'date2')?.met, find(given, 'date3')?.met]).toEqual([date2, date3]);
  });

  it.each<[string, string | undefined, Status[], ChapterRow[]]>([
    ['nothing was read', 'unread', [], []],
    ['the steps’ statuses are not understood', 'unread', ['unknown', 'unknown'], []],
    ['Étape 1 is open', 'missed', ['in-progress', 'not-open', 'not-open', 'not-open'], []],
    ['one of the two is not submitted', 'missed', ['submitted', 'to-complete', 'not-open', 'not-open'], []],
    ['both are submitted', 'met', ['submitted', 'submitted', 'not-open', 'not-open'], []],
    ['one came back', 'met', ['to-modify', 'submitted', 'not-open', 'not-open'], []],
    ['proofs are filed, the steps unread', 'met', [], [row('A', 'in-progress')]],
  ])('when %s, date 1 is %s', (_, state, statuses, chapters) => {
    const steps = statuses.map((status, index) => ({ number: (index + 1) as 1, name: '', status, raw: '' }));
    const date1 = find(dossier({ steps }, { chapters }), 'date1', [], shifted(official('date1'), { minutes: 1 }));
    expect(date1?.isPast).toBe(true);
    expect(date1?.met ? 'met' : date1?.isUnread ? 'unread' : 'missed').toBe(state);
  });

  it('calls a moment past once its hour has struck, a day once the next begins', () => {
    const isPast = (at: string, now: string) => find(dossier(), 'date2', [own(at)], now)?.isPast;
    expect(isPast('2027-10-01T12:00', '2027-10-01T12:00')).toBe(false);
    expect(isPast('2027-10-01T12:00', '2027-10-01T12:01')).toBe(true);
    expect(isPast('2027-10-01', '2027-10-01T23:59')).toBe(false);
    expect(isPast('2027-10-01', '2027-10-02T00:00')).toBe(true);
  });

  it('does not call date 2 met while the totals count more chapters than were read', () => {
    const totals = { chaptersSubmitted: 1, chapters: 2, chaptersValidated: 0, proofsSubmitted: 0, proofs: 1, proofsValidated: 0 };
    expect(find(dossier({ totals }, { chapters: [row('A', 'submitted')] }), 'date2')?.met).toBe(false);
  });
});
