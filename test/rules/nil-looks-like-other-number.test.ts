import { nilLooksLikeOtherNumber } from '../../lib/rules/nil-looks-like-other-number';
import { COMPONENT_NIL, componentNilField, NIL, nilField } from './cnda-fields';
import { field, page, pageTable } from './table';

const siret = field({ label: 'N° de SIRET', row: 0, value: '732 829 320 00074' });
const step2 = (...fields: ReturnType<typeof field>[]) => page({ kind: 'step2-form', fields: [...fields, siret] });

pageTable(nilLooksLikeOtherNumber, [
  ['the product’s reference', step2(nilField('3323')), [['product', NIL]]],
  ['a member’s SIREN', step2(nilField('732829320')), [['siren', NIL]]],
  ['a component’s, a member’s SIRET', step2(componentNilField(0, '73282932000074')), [['siren', COMPONENT_NIL]]],
  ['another number', step2(nilField('123456789'), componentNilField(0, '3322')), []],
  ['empty', step2(nilField('')), []],
]);
