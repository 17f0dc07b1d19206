import { mandateDates } from '../../lib/rules/mandate-dates';
import { field, page, pageTable } from './table';

const LABEL = 'Date de fin du mandat de distribution';
const mandate = (row: number, from: string, to: string) => [
  field({ label: 'Date de signature du mandat de distribution', kind: 'date', row, value: from }),
  field({ label: LABEL, kind: 'date', row, value: to }),
];

pageTable(mandateDates, [
  ['ends first', page({ fields: mandate(0, '2027-03-01', '2026-03-01') }), [['endsFirst', LABEL]]],
  [
    'the second distributor',
    page({ fields: [...mandate(0, '2026-03-01', '2029-03-01'), ...mandate(1, '2027-03-01', '2027-02-28')] }),
    [['endsFirst', LABEL]],
  ],
  ['the same day', page({ fields: mandate(0, '2027-03-01', '2027-03-01') }), []],
  ['in order', page({ fields: mandate(0, '2026-03-01', '2029-03-01') }), []],
  ['end not given', page({ fields: mandate(0, '2026-03-01', '') }), []],
  ['an impossible day is date-format’s', page({ fields: mandate(0, '31/02/2027', '2026-03-01') }), []],
]);
