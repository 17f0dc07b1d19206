import { siretOtherSiren } from '../../lib/rules/siret-other-siren';
import { field, page, pageTable } from './table';

const siren = field({ label: 'Numéro SIREN', value: '732 829 320' });
const siret = (value: string, help: string | null = null) => field({ label: 'Numéro SIRET', value, help });
const LABEL = 'Numéro SIRET';

pageTable(siretOtherSiren, [
  ['another company', page({ fields: [siren, siret('20003452800014')] }), [['other', LABEL]]],
  [
    'another company, by the printed help',
    page({ fields: [siret('20003452800014', 'Le SIREN connu est 732 829 320.')] }),
    [['other', LABEL]],
  ],
  ['the same company', page({ fields: [siren, siret('732 829 320 00074')] }), []],
  ['no SIREN on the page', page({ fields: [siret('20003452800014', 'La donnée connue est le SIREN. Complétez par le NIC.')] }), []],
  ['a SIREN that comes later', page({ fields: [siret('20003452800014'), siren] }), []],
  ['a distributor is another company', page({ fields: [siren, { ...siret('20003452800014'), row: 0 }] }), []],
  ['letters', page({ fields: [siren, siret('MONACOCONFO001')] }), []],
]);
