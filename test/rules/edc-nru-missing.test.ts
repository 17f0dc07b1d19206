import { edcNruMissing } from '../../lib/rules/edc-nru-missing';
import { edcPage, PROXY } from './edc-fields';
import { page, pageTable } from './table';

pageTable(edcNruMissing, [
  ['both empty', edcPage('', ''), [['recommended', PROXY]]],
  ['AHI among others', edcPage('', '', ['Profil Général', 'AHI', 'PA']), [['recommended', PROXY]]],
  ['AHI alone', edcPage('', '', ['Profil Général', 'AHI']), []],
  ['one given', edcPage('QWERTYUIOP', ''), []],
  ['the other given', edcPage('', 'QWERTYUIOP'), []],
  ['not asked', page({ kind: 'step2-form' }), []],
]);
