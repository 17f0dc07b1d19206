import { attestationExpected } from '../../lib/rules/attestation-expected';
import type { FieldReading, PageReading } from '../../lib/reading/reading';
import { otherNamesQuestion } from './cnda-fields';
import { field, known, page, pageTable } from './table';

const LABEL = 'Attestation sur l’honneur';
const ofNames = (value = '') => field({ label: LABEL, section: '2. Informations CNDA', kind: 'file', value });
const section7 = (value = '') => field({ label: LABEL, section: "7. Attestation sur l'honneur", kind: 'file', mandatory: false, value });
const step2 = (...fields: FieldReading[]): PageReading => page({ kind: 'step2-form', step: 2, fields });
const root = (wave: 1 | 2, obtained: boolean) => ({
  known: [known({ precedents: [{ nru: 'IZCYKCWXGY', dsr: 'LGC vague 2', wave, obtained, version: null }] })],
});
const profilesBefore = field({
  label: 'Les profils référencés précédemment pour cette solution',
  mandatory: false,
  value: 'LGC vague 2 : LGC Général vague 2',
});

pageTable(attestationExpected, [
  [
    'other names, both empty',
    step2(otherNamesQuestion('Oui'), ofNames(), section7()),
    [
      ['error otherNames', LABEL],
      ['names', LABEL],
    ],
  ],
  ['section 2 does not replace section 7', step2(otherNamesQuestion('Oui'), ofNames('attestation.pdf'), section7()), [['names', LABEL]]],
  ['both given', step2(otherNamesQuestion('Oui'), ofNames('attestation.pdf'), section7('attestation.docx')), []],
  ['one name, no root', step2(otherNamesQuestion('Non'), section7()), []],
  ['a root of vague 2', step2(otherNamesQuestion('Non'), section7()), [['root', LABEL]], root(2, true)],
  ['a root and names', step2(otherNamesQuestion('Oui'), ofNames('a.pdf'), section7()), [['namesAndRoot', LABEL]], root(2, true)],
  ['a root under way', step2(otherNamesQuestion('Non'), section7()), [], root(2, false)],
  ['héritage alone', step2(otherNamesQuestion('Non'), section7()), [], root(1, true)],
  ['a root printed on the page', step2(otherNamesQuestion('Non'), profilesBefore, section7()), [['root', LABEL]]],
  ['names remembered, question not asked', step2(section7()), [['names', LABEL]], { known: [known({ names: ['Medi10', 'Medi20'] })] }],
  ['one name remembered', step2(section7()), [], { known: [known({ names: ['Medi10', 'medi10'] })] }],
  ['another candidature’s names', step2(section7()), [], { known: [known({ number: 'IZCYKCWXGY', names: ['Medi10', 'Medi20'] })] }],
]);
