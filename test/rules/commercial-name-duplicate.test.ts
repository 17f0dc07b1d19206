import { commercialNameDuplicate } from '../../lib/rules/commercial-name-duplicate';
import { otherNameField } from './cnda-fields';
import { field, known, page, pageTable } from './table';

const LABEL = 'Nom commercial';
const remembered = { known: [known({ names: ['Médi10', 'Medi30'] })] };

pageTable(commercialNameDuplicate, [
  ['the main name, remembered', page({ fields: [otherNameField(0, 'medi10')] }), [['declared', LABEL]], remembered],
  [
    'the main name, on the page',
    page({ fields: [field({ label: 'Dénomination commerciale', value: 'Medi10' }), otherNameField(0, 'MEDI10')] }),
    [['declared', LABEL]],
  ],
  ['twice the same', page({ fields: [otherNameField(0, 'Medi20'), otherNameField(1, 'Medi20')] }), [['declared', LABEL]]],
  ['another name', page({ fields: [otherNameField(0, 'Medi20')] }), [], remembered],
  ['an other name remembered is itself', page({ fields: [otherNameField(0, 'Medi30')] }), [], remembered],
  ['main name not known', page({ fields: [otherNameField(0, 'Medi10')] }), []],
  ['empty', page({ fields: [otherNameField(0, ''), otherNameField(1, '')] }), []],
]);
