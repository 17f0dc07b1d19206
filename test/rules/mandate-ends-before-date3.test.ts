import { mandateEndsBeforeDate3 } from '../../lib/rules/mandate-ends-before-date3';
import { OWN_DATES } from '../segur/calendar';
import { valueTable } from './table';

const asked = { label: 'Date de fin du mandat de distribution', kind: 'date' as const, row: 0 };

valueTable(
  mandateEndsBeforeDate3,
  asked,
  [
    ['2027-12-31', 'early'],
    ['2028-03-14', 'early'],
    ['2028-03-15', undefined],
    ['2030-01-01', undefined],
    ['', undefined],
  ],
  {},
  { dates: OWN_DATES },
);
valueTable(mandateEndsBeforeDate3, asked, [['2027-12-31', undefined]], { dispositif: 'LGC' });
