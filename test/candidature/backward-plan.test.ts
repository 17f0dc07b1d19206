import { describe, expect, it } from 'vitest';
import { latestStarts } from '../../lib/candidature/backward-plan';
import type { ChecklistItem, ItemState } from '../../lib/candidature/checklist/item';
import { deadline } from './deadline';

const NOW = '2026-11-21T09:30';
const item = (key: string, state: ItemState = 'todo') => ({ key, state }) as ChecklistItem;
const ITEMS = [item('edc-maturity'), item('edc-intrusion'), item('cnda-preexam:A'), item('cnda-preexam:B'), item('chapter:INS')];
const starts = (leads: object, items = ITEMS, date2 = deadline()) =>
  latestStarts([date2], items, leads, NOW).map(({ lead, at, met }) => [lead, at, met]);

describe('the latest starts', () => {
  it('are none while the user gave no lead time', () => expect(starts({})).toEqual([]));

  it('are counted back from Date 2, the earliest first', () => {
    expect(starts({ reading: 30, passi: 90, maturity: 31 })).toEqual([
      ['passi', '2027-07-03', false],
      ['maturity', '2027-08-31', false],
      ['reading', '2027-09-01', false],
    ]);
  });

  it('are counted from the earliest word where two differ', () => {
    expect(starts({ reading: 1 }, ITEMS, { ...deadline(), alarm: { at: '2027-09-15', daysLeft: 1 } })).toEqual([
      ['reading', '2027-09-14', false],
    ]);
  });

  it('are met once all that they wait for is done, and left out where nothing is asked', () => {
    const done = [item('cnda-preexam:A', 'done-by-user'), item('cnda-preexam:B', 'not-concerned')];
    expect(starts({ cnda: 10, passi: 10 }, done)).toEqual([['cnda', '2027-09-21', true]]);
    expect(starts({ cnda: 10 }, [...done, item('cnda-preexam:C')])).toEqual([['cnda', '2027-09-21', false]]);
  });

  it('are none once Date 2 is past, and met with it', () => {
    expect(starts({ passi: 1 }, ITEMS, { ...deadline(), isPast: true })).toEqual([]);
    expect(starts({ passi: 1 }, ITEMS, { ...deadline(), met: true })).toEqual([['passi', '2027-09-30', true]]);
  });
});
