import { conventionToSign } from '../../lib/rules/convention-to-sign';
import type { ConventionReading } from '../../lib/reading/reading';
import { page, pageTable } from './table';

const convention = (state: ConventionReading['state']) =>
  page({ kind: 'convention', step: 4, convention: { state, referencedOn: null, files: [] } });

pageTable(conventionToSign, [
  ['to sign', convention('to-sign'), [['sign', null]]],
  ['upcoming', convention('upcoming'), []],
  ['signed', convention('signed'), []],
  ['referenced', convention('referenced'), []],
  ['another page', page(), []],
]);
