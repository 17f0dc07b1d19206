import type { ProofReading } from '../../lib/reading/reading';
import { proofToRedo } from '../../lib/rules/proof-to-redo';
import { page, pageTable } from './table';

const chapter = (...proofStates: ProofReading[]) =>
  page({
    kind: 'chapter',
    step: 3,
    requirements: [
      { id: 'GEN.15', title: null, loaded: 2, total: 2, scenarios: [], proofs: [], proofStates, fileRule: null },
      { id: 'GEN.16', title: null, loaded: 0, total: 1, scenarios: [], proofs: [], proofStates: [], fileRule: null },
    ],
  });
const proof = (state: ProofReading['state'], reason: string | null = null): ProofReading => ({ proof: `GEN.15.01.01`, state, reason });

pageTable(proofToRedo, [
  ['asked with words', chapter(proof('to-redo', 'La capture est floue.')), [['asked', 'GEN.15.01.01']]],
  ['asked without', chapter(proof('to-redo')), [['again', 'GEN.15.01.01']]],
  [
    'each of them',
    chapter(proof('to-redo'), { ...proof('to-redo'), proof: 'GEN.15.01.02' }),
    [
      ['again', 'GEN.15.01.01'],
      ['again', 'GEN.15.01.02'],
    ],
  ],
  ['loaded, right, missing, unknown', chapter(proof('loaded'), proof('conform'), proof('missing'), proof('unknown')), []],
]);
