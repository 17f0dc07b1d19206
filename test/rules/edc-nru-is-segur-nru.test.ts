import { edcNruIsSegurNru } from '../../lib/rules/edc-nru-is-segur-nru';
import { edcPage, LPS, PROXY } from './edc-fields';
import { pageTable } from './table';

pageTable(edcNruIsSegurNru, [
  ['as LPS', edcPage('RTPJTHIJVH', ''), [['same', LPS]]],
  ['as proxy, lower case', edcPage('QWERTYUIOP', 'rtpjthijvh'), [['same', PROXY]]],
  ['another number', edcPage('QWERTYUIOP', 'QWERTYUIOP'), []],
  ['empty', edcPage('', ''), []],
  ['the page does not say its number', { ...edcPage('RTPJTHIJVH', ''), candidature: null }, []],
]);
