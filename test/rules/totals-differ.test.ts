import { totalsDiffer } from '../../lib/rules/totals-differ';
import { page, pageTable } from './table';

const chapter = (name: string, total: number | null) => ({
  name,
  status: 'to-complete' as const,
  raw: '',
  loaded: 0,
  total,
  counted: 'loaded' as const,
  action: null,
});
const totals = (proofs: number) => ({
  chaptersSubmitted: 0,
  chapters: 2,
  chaptersValidated: 0,
  proofsSubmitted: 0,
  proofs,
  proofsValidated: 0,
});
const list = (proofs: number, ...chapters: ReturnType<typeof chapter>[]) =>
  page({ kind: 'chapter-list', chapters, totals: totals(proofs) });

pageTable(totalsDiffer, [
  ['the same', list(23, chapter('Reporting', 10), chapter('Pro Santé Connect', 13), chapter('Visite INS', null)), []],
  ['a card missing', list(23, chapter('Reporting', 10)), [['differ', null]]],
  ['a card that may not be counted', list(10, chapter('Reporting', 10), chapter('Preuves complémentaires', 23)), [['?additional', null]]],
  ['no totals', page({ kind: 'chapter-list', chapters: [chapter('Reporting', 10)] }), []],
]);
