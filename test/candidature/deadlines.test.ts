import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/candidature/deadlines';
import type { Status } from '../../lib/reading/reading';
import type { CandidatureRow, ChapterRow, Dossier } from '../../lib/store/rows';
import type { UserDateRow } from '../../lib/store/user-rows';
import { chapter, minute } from '../store/samples';
import { dossier } from './checklist/samples';

const NOW = '2026-11-21T09:30';
const row = (name: string, status: ChapterRow['status']): ChapterRow => ({
  ...chapter(name, status, ''),
  number: 'RTPJTHIJVH',
  place: 0,
  readAt: minute(0),
});
const find = (given: Dossier, date: string, userDates: UserDateRow[] = [], now = NOW) =>
  deadlinesOf(given, userDates, now).find((deadline) => deadline.date === date);

describe('deadlinesOf', () => {
  it('gives the calendar of the dispositif, in Paris', () => {
    expect(find(dossier(), 'date2')).toMatchObject({ at: '2027-10-01T12:00', daysLeft: 314, differs: false, met: false });
    expect(find(dossier(), 'date1')).toMatchObject({ daysLeft: -51 });
    expect(deadlinesOf(dossier({ dispositif: 'LGC' }), [], NOW)).toEqual([]);
  });

  it('shows the printed date beside the calendar, and the earliest alarms', () => {
    const deadlines: CandidatureRow['deadlines'] = [
      { subject: 'preuves', at: '2027-01-10T23:59:00+01:00', raw: 'Date limite : 10/01/2027 23:59', readAt: minute(0) },
      { subject: 'eligibilite', at: '2026-10-01T23:59:00+02:00', raw: 'Date limite : 01/10/2026 23:59', readAt: minute(0) },
    ];
    const date2 = find(dossier({ deadlines }), 'date2');
    expect(date2).toMatchObject({ at: '2027-01-10T23:59', differs: true });
    expect(date2?.words.map(({ from, at }) => [from, at])).toEqual([
      ['calendar', '2027-10-01T12:00'],
      ['page', '2027-01-10T23:59'],
    ]);
    expect(find(dossier({ deadlines }), 'date1')).toMatchObject({ at: '2026-10-01T12:00', differs: true });
  });

  it('lets the user correct the calendar, not what Convergence prints', () => {
    const mine: UserDateRow = { dispositif: 'DUI', date: 'date2', at: '2027-11-01', deleted: false, updatedAt: minute(0) };
    expect(find(dossier(), 'date2', [mine])).toMatchObject({ at: '2027-11-01T12:00', words: [{ from: 'user' }] });
    const deadlines: CandidatureRow['deadlines'] = [{ subject: 'preuves', at: '2027-10-01T12:00:00+02:00', raw: '', readAt: minute(0) }];
    expect(find(dossier({ deadlines }), 'date2', [mine])).toMatchObject({ at: '2027-10-01T12:00', differs: true });
  });

  it('counts days in Paris over a clock change', () => {
    expect(find(dossier(), 'date2', [], '2027-03-27T23:59')?.daysLeft).toBe(188);
    expect(find(dossier(), 'date2', [], '2027-03-28T03:01')?.daysLeft).toBe(187);
    expect(find(dossier(), 'date2', [], '2027-10-01T12:01')?.daysLeft).toBe(0);
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
    const date1 = find(dossier({ steps }, { chapters }), 'date1');
    expect(date1?.isPast).toBe(true);
    expect(date1?.met ? 'met' : date1?.isUnread ? 'unread' : 'missed').toBe(state);
  });

  it('calls a moment past once its hour has struck, a day once the next begins', () => {
    expect(find(dossier(), 'date2', [], '2027-10-01T12:00')?.isPast).toBe(false);
    expect(find(dossier(), 'date2', [], '2027-10-01T12:01')?.isPast).toBe(true);
    const day: UserDateRow = { dispositif: 'DUI', date: 'date2', at: '2027-10-01', deleted: false, updatedAt: minute(0) };
    expect(find(dossier(), 'date2', [day], '2027-10-01T23:59')?.isPast).toBe(false);
    expect(find(dossier(), 'date2', [day], '2027-10-02T00:00')?.isPast).toBe(true);
  });

  it('does not call date 2 met while the totals count more chapters than were read', () => {
    const totals = { chaptersSubmitted: 1, chapters: 2, chaptersValidated: 0, proofsSubmitted: 0, proofs: 1, proofsValidated: 0 };
    expect(find(dossier({ totals }, { chapters: [row('A', 'submitted')] }), 'date2')?.met).toBe(false);
  });
});
