import { fileOtherProof } from '../../lib/rules/file-other-proof';
import { page, pageTable } from './table';

const FIRST = 'SC.SSI/GEN.15.01.01';
const SECOND = 'SC.SSI/GEN.15.01.02';
const chapter = page({
  kind: 'chapter',
  step: 3,
  requirements: [
    { id: 'SC.SSI/GEN.15', title: null, loaded: 0, total: 2, scenarios: [], proofs: [FIRST, SECOND], proofStates: [], fileRule: null },
    { id: 'INS.02', title: null, loaded: 0, total: 1, scenarios: [], proofs: ['INS.02.01.01'], proofStates: [], fileRule: null },
  ],
});
const chosenFor = (proof: string | null, ...names: string[]) => ({
  chosenFiles: [{ field: null, requirement: 'SC.SSI/GEN.15', proof, files: names.map((name) => ({ name, bytes: 10 })) }],
});

pageTable(fileOtherProof, [
  ['another proof’s', chapter, [['?other', FIRST]], chosenFor(FIRST, 'SC-SSI-GEN-15-01-02.pdf')],
  ['another requirement’s', chapter, [['?other', FIRST]], chosenFor(FIRST, 'INS_02_01_01_Produit_2.4.pdf')],
  ['another’s, shortened', chapter, [['?other', FIRST]], chosenFor(FIRST, 'SSI_15_01_02.pdf')],
  ['one of two', chapter, [['?other', FIRST]], chosenFor(FIRST, 'SSI_15_01_01.pdf', 'SSI_15_01_02.pdf')],
  ['the zone’s own', chapter, [], chosenFor(FIRST, 'SSI_15_01_01.pdf')],
  ['both', chapter, [], chosenFor(FIRST, 'SSI_15_01_01 et SSI_15_01_02.pdf')],
  ['none', chapter, [], chosenFor(FIRST, 'Capture.pdf')],
  ['a number that the page does not print', chapter, [], chosenFor(FIRST, 'SSI_16_01_01.pdf')],
  ['a zone whose proof is not printed', chapter, [], chosenFor(null, 'SSI_15_01_02.pdf')],
  ['nothing chosen', chapter, []],
]);
