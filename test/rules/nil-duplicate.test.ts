import { nilDuplicate } from '../../lib/rules/nil-duplicate';
import { COMPONENT_NIL, componentNilField, NIL, nilField } from './cnda-fields';
import { page, pageTable } from './table';

pageTable(nilDuplicate, [
  ['another name with the main NIL', page({ fields: [nilField('E-8954230'), nilField('e-8954230', 0)] }), [['names', NIL]]],
  ['two other names', page({ fields: [nilField('1'), nilField('2', 0), nilField('2', 1)] }), [['names', NIL]]],
  ['a component with the main NIL', page({ fields: [nilField('1'), componentNilField(0, '1')] }), [['component', COMPONENT_NIL]]],
  [
    'a component with another name’s NIL',
    page({ fields: [nilField('1'), nilField('2', 0), componentNilField(0, '2')] }),
    [['component', COMPONENT_NIL]],
  ],
  ['two components alike may be one', page({ fields: [nilField('1'), componentNilField(0, '2'), componentNilField(1, '2')] }), []],
  ['all different', page({ fields: [nilField('1'), nilField('2', 0), nilField('3', 1), componentNilField(0, '4')] }), []],
  ['empty', page({ fields: [nilField(''), nilField('', 0), componentNilField(0, '')] }), []],
]);
