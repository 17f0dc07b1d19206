import { deadlineDiffers } from '../../lib/rules/deadline-differs';
import type { DeadlineSubject, Dispositif } from '../../lib/reading/reading';
import { dayOf, official, shifted } from '../segur/calendar';
import { page, pageTable } from './table';

const printed = (subject: DeadlineSubject, at: string, dispositif: Dispositif | null = 'DUI') =>
  page({ dispositif, deadlines: [{ subject, at: `${at}:00+02:00`, raw: '' }] });

const MINE = { dispositif: 'DUI', date: 'date2', at: '2027-12-01T12:00' } as const; // a day that no calendar says

pageTable(deadlineDiffers, [
  ['another hour', printed('candidature', `${dayOf(official('date1'))}T23:58`), [['info hour', null]]],
  ['another day', printed('preuves', shifted(official('date2'), { days: -264 })), [['day', null]]],
  ['the calendar’s', printed('eligibilite', official('date1')), []],
  ['a date without an hour', printed('candidature', '2026-12-01T23:59'), [], { dates: [{ ...MINE, date: 'date1', at: '2026-12-01' }] }],
  ['calendar unknown', printed('preuves', '2026-02-20T12:00', 'LGC'), []],
  ['the user’s date, as printed', printed('preuves', '2027-12-01T12:00'), [], { dates: [MINE] }],
  ['another than the user’s date', printed('preuves', '2027-12-31T12:00'), [['day', null]], { dates: [MINE] }],
  ['the user’s date of another dispositif', printed('preuves', '2026-02-20T12:00', 'LGC'), [], { dates: [MINE] }],
  ['dispositif not read', printed('preuves', '2027-01-10T23:59', null), []],
  ['nothing printed', page(), []],
]);
