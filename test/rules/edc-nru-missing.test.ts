import { edcNruMissing } from '../../lib/rules/edc-nru-missing';
import { edcPage, LPS, PROXY } from './edc-fields';
import { page, pageTable } from './table';

const whole = edcPage('QWERTYUIOP', '');
const lpsAlone = { ...whole, fields: whole.fields.filter(({ label }) => label !== PROXY) };

pageTable(edcNruMissing, [
  ['both empty', edcPage('', ''), [['both', PROXY]]],
  ['AHI among others', edcPage('', '', ['Profil Général', 'AHI', 'PA']), [['both', PROXY]]],
  ['AHI alone', edcPage('', '', ['Profil Général', 'AHI']), []],
  ['one given', edcPage('QWERTYUIOP', ''), [['warning proxy', PROXY]]],
  ['the other given', edcPage('', 'QWERTYUIOP'), [['warning lps', LPS]]],
  ['both given', edcPage('QWERTYUIOP', 'QWERTYUIOP'), []],
  ['one given, AHI alone', edcPage('QWERTYUIOP', '', ['Profil Général', 'AHI']), []],
  ['a page with one of the two questions', lpsAlone, []],
  ['not asked', page({ kind: 'step2-form' }), []],
]);
