import { describe, expect, it } from 'vitest';
import { checklistFor } from '../../lib/candidature/checklist/checklist';
import { milestonesOf } from '../../lib/candidature/milestones';
import { situationOf } from '../../lib/candidature/situation';
import type { HistoryRow } from '../../lib/store/rows';
import type { ItemRow } from '../../lib/store/user-rows';
import { chapter, minute, saidItem } from '../store/samples';
import { DATES, dossier } from './checklist/samples';

const MATURITY = 'Prérequis Maturité Technique';

const said = (key: string, parts: Partial<ItemRow>) => saidItem('RTPJTHIJVH', key, parts);
const edc = dossier(
  { number: 'EDCEDCEDCE', guichet: 'edc-psc', firstReadAt: '2026-09-03T22:30:00.000Z' },
  { chapters: [{ ...chapter(MATURITY, 'submitted', 'Soumis'), number: 'EDCEDCEDCE', place: 0, readAt: minute(0) }] },
);
const change = (at: string, status: HistoryRow['status']): HistoryRow => ({
  number: 'EDCEDCEDCE',
  at,
  subject: 'chapter',
  name: MATURITY,
  from: '',
  to: '',
  status,
});

/** What is known of the milestones: "counter at from met: keys". */
function known(rows: ItemRow[] = [], history: HistoryRow[] = [], counts: { day: string }[] = []): string[] {
  const own = dossier({ profiles: ['PA'], names: ['Alpha'] }, { items: rows });
  const past = { ...edc, counts: counts as typeof edc.counts };
  return milestonesOf(checklistFor(situationOf(own, past, DATES), '2026-11-21T09:00'), { dossier: past, history }).map(
    ({ counter, at, from, isMet, items }) => `${counter} ${at} ${from}${isMet ? ' met' : ''}: ${items.map(({ key }) => key).join(', ')}`,
  );
}

describe('milestones', () => {
  it('are due by the dates of the ANS, those of one counter and day together', () => {
    expect(known().filter((line) => line.includes('official'))).toEqual([
      'edc-psc 2027-10-01T12:00 official: edc-authorisation, edc-chapters',
      'cnda 2027-10-01T12:00 official: cnda-preexam:Alpha',
      'edc-psc 2028-03-15T12:00 official: edc-habilitation',
      'cnda 2028-03-15T12:00 official: cnda-exam:Alpha, cnda-final:Alpha',
    ]);
  });

  it('stand on the day that the user set instead, also for an item of their own', () => {
    const own = said('own:1', { due: '2027-01-10', own: { title: 'Relancer', guichet: 'cnda' } });
    const lines = known([said('cnda-preexam:Alpha', { due: '2027-06-15' }), own]);
    expect(lines).toEqual(expect.arrayContaining(['cnda 2027-06-15 user: cnda-preexam:Alpha', 'cnda 2027-01-10 user: own:1']));
    expect(lines.join()).not.toContain('official: cnda-preexam');
  });

  it('lose their date once they are ticked or not concerned', () => {
    const lines = known([said('cnda-request:Alpha', { state: 'done' }), said('edc-habilitation', { state: 'not-concerned' })]);
    expect(lines.join()).not.toMatch(/cnda-request|edc-habilitation/);
  });

  it('say by when a chapter was submitted that was so when it was first read', () => {
    expect(known()).toEqual(expect.arrayContaining(['edc-psc 2026-09-04 before met: edc-candidature']));
    expect(known()).toEqual(expect.arrayContaining(['edc-psc 2026-11-21 before met: edc-maturity']));
    expect(known([], [], [{ day: '2026-10-05' }, { day: '2026-09-20' }])).toEqual(
      expect.arrayContaining(['edc-psc 2026-09-20 before met: edc-maturity']),
    );
  });

  it('say the day on which it became so, the last time', () => {
    const history = [
      change('2026-10-20T08:00:00.000Z', 'validated'),
      change('2026-10-01T08:00:00.000Z', 'submitted'),
      change('2026-10-10T08:00:00.000Z', 'to-modify'),
      change('2026-10-15T08:00:00.000Z', 'submitted'),
    ];
    expect(known([], history)).toEqual(expect.arrayContaining(['edc-psc 2026-10-15 seen met: edc-maturity']));
  });
});
