import { nieEqualsNil } from '../../lib/rules/nie-equals-nil';
import { NIL, nieField, nilField } from './cnda-fields';
import { page, pageTable } from './table';

pageTable(nieEqualsNil, [
  ['the same', page({ fields: [nieField('123456789'), nilField('123 456 789')] }), [['same', NIL]]],
  ['different', page({ fields: [nieField('212121212'), nilField('123456789')] }), []],
  ['both empty', page({ fields: [nieField(''), nilField('')] }), []],
  ['no NIE asked', page({ fields: [nilField('123456789')] }), []],
]);
