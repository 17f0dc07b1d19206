import type { ProofState } from '../../lib/reading/reading';
import { proofMissing } from '../../lib/rules/proof-missing';
import { page, pageTable } from './table';

const chapter = (loaded: number, total: number, ...states: ProofState[]) =>
  page({
    kind: 'chapter',
    step: 3,
    chapter: 'Sécurité des SI',
    requirements: [
      {
        id: 'GEN.15',
        title: null,
        loaded,
        total,
        scenarios: [],
        proofs: states.map((_, index) => `GEN.15.01.0${index + 1}`),
        proofStates: states.map((state, index) => ({ proof: `GEN.15.01.0${index + 1}`, state, reason: null })),
        fileRule: null,
      },
    ],
  });

pageTable(proofMissing, [
  ['one is missing', chapter(1, 2, 'loaded', 'missing'), [['one', 'GEN.15']]],
  ['two are', chapter(1, 3, 'missing', 'loaded', 'missing'), [['several', 'GEN.15']]],
  ['all are loaded', chapter(2, 2, 'loaded', 'loaded'), []],
  ['right is loaded', chapter(2, 2, 'conform', 'loaded'), []],
  ['asked again is proof-to-redo’s', chapter(1, 2, 'loaded', 'to-redo'), []],
  ['only the count tells', chapter(1, 2), [['counted', 'GEN.15']]],
  ['only the count tells, zones unknown', chapter(0, 2, 'unknown', 'unknown'), [['counted', 'GEN.15']]],
  ['the count and the zone disagree', chapter(2, 2, 'loaded', 'missing'), [['?doubt', 'GEN.15']]],
]);
