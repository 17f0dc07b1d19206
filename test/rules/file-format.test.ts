import { fileFormat } from '../../lib/rules/file-format';
import { chosen, dropZone, fileRule } from './drop-zones';
import { field, page, pageTable } from './table';

const LABEL = 'Documentation';
const listed = (extensions: string[], ...files: string[]) => page({ kind: 'step2-form', fields: [dropZone(extensions, files)] });
const requirement = {
  id: 'DOC/va1.06',
  title: null,
  loaded: 0,
  total: 1,
  scenarios: [],
  proofs: [],
  proofStates: [],
  fileRule: fileRule(['png', 'pdf']),
};
const proof = (name: string) => ({ chosenFiles: [{ field: null, requirement: 'DOC/va1.06', proof: null, files: [{ name, bytes: 10 }] }] });

pageTable(fileFormat, [
  ['announced', listed(['pdf'], 'documentation.pdf'), []],
  ['announced, upper case', listed(['pdf'], 'DOCUMENTATION.PDF'), []],
  ['another', listed(['pdf'], 'documentation.docx'), [['refused', LABEL]]],
  ['one of two', listed(['xlsx', 'xls', 'zip'], 'versions.xlsx', 'versions.csv'), [['refused', LABEL]]],
  ['a zip that only the help invites', listed(['pdf'], 'documentation.zip'), [['warning zip', LABEL]]],
  ['a zip that nothing invites', page({ fields: [dropZone(['pdf'], ['documentation.zip'], null)] }), [['refused', LABEL]]],
  ['a zip that is announced', listed(['pdf', 'zip'], 'attestation.zip'), []],
  ['a name with dots and a size', listed(['pdf'], 'Attestation.v1.2.pdf (1,2 Mo)'), []],
  ['a name cut by the page', listed(['pdf'], 'Segur-Va2-Attestation-Equi...'), []],
  ['no extension', listed(['pdf'], 'documentation'), [['warning ?noExtension', LABEL]]],
  ['just chosen', listed(['pdf']), [['refused', LABEL]], chosen(['documentation.docx', 10])],
  ['a proof just chosen', page({ kind: 'chapter', requirements: [requirement] }), [['refused', 'DOC/va1.06']], proof('capture.bmp')],
  ['a right proof', page({ kind: 'chapter', requirements: [requirement] }), [], proof('capture.png')],
  ['no list announced', listed([], 'documentation.xyz'), []],
  ['no rule read', page({ fields: [field({ label: LABEL, kind: 'file', value: 'documentation.xyz' })] }), []],
  ['nothing', listed(['pdf']), []],
]);
