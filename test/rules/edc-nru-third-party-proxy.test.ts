import { edcNruThirdPartyProxy } from '../../lib/rules/edc-nru-third-party-proxy';
import { edcPage, PROXY } from './edc-fields';
import { pageTable } from './table';

pageTable(edcNruThirdPartyProxy, [
  ['different', edcPage('QWERTYUIOP', 'POIUYTREWQ'), [['different', PROXY]]],
  ['the same', edcPage('QWERTYUIOP', 'qwerty uiop'), []],
  ['one empty', edcPage('', 'POIUYTREWQ'), []],
]);
