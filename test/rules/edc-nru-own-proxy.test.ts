import { edcNruOwnProxy } from '../../lib/rules/edc-nru-own-proxy';
import { edcPage, PROXY } from './edc-fields';
import { pageTable } from './table';

pageTable(edcNruOwnProxy, [
  ['the same', edcPage('QWERTYUIOP', 'qwerty uiop'), [['same', PROXY]]],
  ['different', edcPage('QWERTYUIOP', 'POIUYTREWQ'), []],
  ['both empty', edcPage('', ''), []],
  ['one empty', edcPage('QWERTYUIOP', ''), []],
]);
