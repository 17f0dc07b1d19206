import { forecastDate } from '../../lib/rules/forecast-date';
import { field, page, pageTable, valueTable } from './table';

const LABEL = 'Date prévisionnelle de premier dépôt des preuves';
const asked = { label: LABEL, kind: 'date' as const };

valueTable(forecastDate, asked, [
  ['2026-08-31', 'past'],
  ['2026-09-01', undefined],
  ['2027-09-30', undefined],
  ['2027-10-01', undefined],
  ['2027-10-02', 'afterDate2'],
  ['15/11/2027', 'afterDate2'],
  ['31/02/2027', undefined],
  ['', undefined],
]);
valueTable(
  forecastDate,
  asked,
  [
    ['2035-01-01', undefined],
    ['2020-01-01', 'past'],
  ],
  { dispositif: 'LGC' },
);
valueTable(forecastDate, { label: "J'autorise l'ANS à publier mes dates prévisionnelles", kind: 'radio' }, [['Non', undefined]]);

const printed = { subject: 'preuves' as const, at: '2027-02-20T12:00:00+01:00', raw: '' };
pageTable(forecastDate, [
  [
    'the printed Date 2 goes before the calendar',
    page({ deadlines: [printed], fields: [field({ ...asked, value: '2027-03-01' })] }),
    [['afterDate2', LABEL]],
  ],
  ['before the printed Date 2', page({ deadlines: [printed], fields: [field({ ...asked, value: '2027-02-20' })] }), []],
  [
    'the user’s own Date 2 goes before the calendar',
    page({ fields: [field({ ...asked, value: '2027-11-15' })] }),
    [],
    { dates: [{ dispositif: 'DUI', date: 'date2', at: '2027-12-01T12:00' }] },
  ],
]);
