import { additionalProofs } from '../../lib/rules/additional-proofs';
import { page, pageTable } from './table';

const chapter = (name: string) => ({
  name,
  status: 'to-complete' as const,
  raw: '',
  loaded: 0,
  total: 23,
  counted: 'loaded' as const,
  action: null,
});

pageTable(additionalProofs, [
  [
    'present',
    page({ kind: 'chapter-list', chapters: [chapter('Reporting'), chapter('PREUVES COMPLÉMENTAIRES')] }),
    [['why', 'PREUVES COMPLÉMENTAIRES']],
  ],
  ['absent', page({ kind: 'chapter-list', chapters: [chapter('Reporting')] }), []],
]);
