import { expect, it } from 'vitest';
import { needsOf } from '../../entrypoints/popup/needs';
import type { Dossier } from '../../lib/store/rows';
import { dossier } from '../checklist/samples';
import { chapter, deadline } from './samples';

const AT = '2026-11-21T08:00:00.000Z';

function one(number: string, chapters: Partial<Dossier['chapters'][number]>[], parts: Partial<Dossier['candidature']> = {}): Dossier {
  return dossier({ number, ...parts }, { chapters: chapters.map((each, place) => ({ ...chapter(), number, place, readAt: AT, ...each })) });
}

it('says the most pressing first, over all candidatures', () => {
  const convention = { state: 'to-sign', referencedOn: null, files: [] } as const;
  const needs = needsOf(
    [
      one('AAAAAAAAAA', [
        { name: 'Prêt', loaded: 13 },
        { name: 'Retour', status: 'to-modify' },
      ]),
      one('BBBBBBBBBB', [], { convention: { ...convention, files: [] } }),
    ],
    [
      deadline({ number: 'AAAAAAAAAA', daysLeft: 5 }),
      deadline({ number: 'AAAAAAAAAA', date: 'date1', daysLeft: -3 }),
      deadline({ number: 'AAAAAAAAAA', date: 'date3', daysLeft: 90 }),
      deadline({ number: 'BBBBBBBBBB', date: 'date1', daysLeft: 2, met: true }),
      deadline({ number: 'CCCCCCCCCC', daysLeft: 1 }),
    ],
    new Map([['AAAAAAAAAA', 2]]),
  );
  expect(needs.map(({ number, text, data }) => [number.slice(0, 1), text, ...data])).toEqual([
    ['B', 'popup_to_sign'],
    ['A', 'popup_near_date2'],
    ['A', 'popup_passed_date1'],
    ['A', 'popup_to_modify', 'Retour'],
    ['A', 'popup_ready', 'Prêt'],
    ['A', 'popup_late_many', 2],
  ]);
});

it('says nothing when nothing presses', () => {
  expect(needsOf([one('AAAAAAAAAA', [{}])], [deadline({ number: 'AAAAAAAAAA' })], new Map())).toEqual([]);
});
