import { obsoleteVersions } from '../../lib/rules/obsolete-versions';
import { dropZone } from './drop-zones';
import { page, pageTable } from './table';

const LABEL =
  'Liste des versions techniques de votre solution logicielle qui ont fait l’objet d’une information publique d’arrêt de maintenance ou de commercialisation ?';
const list = (files: string[]) => ({ ...dropZone(['xlsx', 'xls', 'zip'], files), label: LABEL, mandatory: false });

pageTable(obsoleteVersions, [
  ['no file', page({ kind: 'step2-form', fields: [list([])] }), [['drop', LABEL]]],
  ['a file', page({ kind: 'step2-form', fields: [list(['versions.xlsx'])] }), []],
  ['a recap', page({ kind: 'step2-recap', fields: [list([])] }), []],
  ['another file', page({ kind: 'step2-form', fields: [{ ...list([]), label: 'Documentation' }] }), []],
]);
