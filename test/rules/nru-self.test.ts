import { nruSelf } from '../../lib/rules/nru-self';
import { page, pageTable, precedent } from './table';

const LABEL = 'Numéro unique de référencement';

pageTable(nruSelf, [
  ['own number as a precedent', page({ fields: precedent(0, 'RTPJTHIJVH', 'DUI vague 2') }), [['same', LABEL]]],
  ['own number, lower case and spaces', page({ fields: precedent(1, 'rtpjt hijvh', 'MS1') }), [['same', LABEL]]],
  ['own number under way', page({ fields: precedent(null, 'RTPJTHIJVH', 'DUI vague 2') }), [['same', LABEL]]],
  ['another number', page({ fields: precedent(0, 'IZCYKCWXGY', 'LGC vague 2') }), []],
  ['empty', page({ fields: precedent(0, '', 'LGC vague 2') }), []],
  ['the page does not say its number', page({ candidature: null, fields: precedent(0, 'RTPJTHIJVH', 'DUI vague 2') }), []],
]);
