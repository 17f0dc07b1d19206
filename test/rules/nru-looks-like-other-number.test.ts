import { nruLooksLikeOtherNumber } from '../../lib/rules/nru-looks-like-other-number';
import { field, page, pageTable, precedent } from './table';

const LABEL = 'Numéro unique de référencement';
const one = (nru: string, dsr: string) =>
  page({ fields: [field({ label: 'Numéro SIRET', value: '73282932000074' }), ...precedent(0, nru, dsr)] });

pageTable(nruLooksLikeOtherNumber, [
  ['a product reference', one('3322', 'LGC vague 2'), [['product', LABEL]]],
  ['DSR not chosen', one('3322', ''), [['product', LABEL]]],
  ['a SIREN or a NIL', one('123456789', 'LGC vague 2'), [['siren', LABEL]]],
  ['a SIRET', one('200 034 528 00014', 'LGC vague 2'), [['siret', LABEL]]],
  ['five digits', one('33221', 'LGC vague 2'), []],
  ['a number of candidature', one('IZCYKCWXGY', 'LGC vague 2'), []],
  ['vague 1 may be four digits', one('4521', 'MS1'), []],
  ['vague 1, but the own reference', one('3323', 'MS1'), [['product', LABEL]]],
  ['vague 1, but the own SIREN', one('732829320', 'MS1'), [['siren', LABEL]]],
  ['empty', one('', 'LGC vague 2'), []],
]);
