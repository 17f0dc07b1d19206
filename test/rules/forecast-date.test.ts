import { forecastDate } from '../../lib/rules/forecast-date';
import { dayOf, official, OWN_DATES, shifted } from '../segur/calendar';
import { field, page, pageTable, valueTable } from './table';

const LABEL = 'Date prévisionnelle de premier dépôt des preuves';
const asked = { label: LABEL, kind: 'date' as const };

valueTable(
  forecastDate,
  asked,
  [
    ['2026-08-31', 'past'],
    ['2026-09-01', undefined],
    ['2027-09-30', undefined],
    ['2027-10-01', undefined],
    ['2027-10-02', 'afterDate2'],
    ['15/11/2027', 'afterDate2'],
    ['31/02/2027', undefined],
    ['', undefined],
  ],
  {},
  { dates: OWN_DATES },
);
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

const DATE_2 = official('date2');
const printed = { subject: 'preuves' as const, at: `${shifted(DATE_2, { days: -200 })}:00+01:00`, raw: '' };
const answer = (days: number) => [field({ ...asked, value: dayOf(shifted(DATE_2, { days })) })];
pageTable(forecastDate, [
  ['on the calendar’s Date 2', page({ fields: answer(0) }), []],
  ['after it', page({ fields: answer(1) }), [['afterDate2', LABEL]]],
  ['the printed Date 2 goes before the calendar', page({ deadlines: [printed], fields: answer(-199) }), [['afterDate2', LABEL]]],
  ['before the printed Date 2', page({ deadlines: [printed], fields: answer(-200) }), []],
  [
    'the user’s own Date 2 goes before both',
    page({ deadlines: [printed], fields: answer(45) }),
    [],
    { dates: [{ dispositif: 'DUI', date: 'date2', at: shifted(DATE_2, { days: 61 }) }] },
  ],
]);
