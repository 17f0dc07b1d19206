import { siretIsSiren } from '../../lib/rules/siret-is-siren';
import { valueTable } from './table';

valueTable(siretIsSiren, { label: 'Numéro SIRET' }, [
  ['732829320', 'nicMissing'],
  ['732 829 320', 'nicMissing'],
  ['356000000', 'nicMissing'],
  ['123456789', undefined],
  ['000000000', undefined],
  ['73282932000074', undefined],
  ['', undefined],
]);
valueTable(siretIsSiren, { label: 'Numéro SIREN' }, [['732829320', undefined]]);
