import { mandateEndsBeforeDate3 } from '../../lib/rules/mandate-ends-before-date3';
import { OWN_DATES } from '../segur/calendar';
import { field, page, pageTable, valueTable } from './table';

const asked = { label: 'Date de fin du mandat de distribution', kind: 'date' as const, row: 0 };

valueTable(
  mandateEndsBeforeDate3,
  asked,
  [
    ['2027-12-31', 'early'],
    ['2028-03-14', 'early'],
    ['2028-03-15', undefined],
    ['2030-01-01', undefined],
    ['2026-09-01', 'early'],
    ['2026-08-31', 'warning ended'],
    ['', undefined],
  ],
  {},
  { dates: OWN_DATES },
);
valueTable(mandateEndsBeforeDate3, asked, [['2027-12-31', undefined]], { dispositif: 'LGC' });

const filled = (value: string) => [field({ ...asked, value })];
pageTable(mandateEndsBeforeDate3, [
  ['Date 3 is past, the mandate is not', page({ fields: filled('2028-04-01') }), [], { dates: OWN_DATES, now: '2028-03-20T09:30' }],
  ['ended, whatever the dispositif', page({ dispositif: 'LGC', fields: filled('2026-08-31') }), [['warning ended', asked.label]]],
  ['ended, on a recap that was submitted', page({ kind: 'step2-recap', offersSubmission: false, fields: filled('2026-08-31') }), []],
]);
