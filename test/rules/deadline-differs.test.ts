import { deadlineDiffers } from '../../lib/rules/deadline-differs';
import type { DeadlineSubject, Dispositif } from '../../lib/reading/reading';
import { page, pageTable } from './table';

const printed = (subject: DeadlineSubject, at: string, dispositif: Dispositif | null = 'DUI') =>
  page({ dispositif, deadlines: [{ subject, at, raw: '' }] });

const MINE = { dispositif: 'DUI', date: 'date2', at: '2027-12-01T12:00' } as const;

pageTable(deadlineDiffers, [
  ['another hour', printed('candidature', '2026-10-01T23:59:00+02:00'), [['info hour', null]]],
  ['another day', printed('preuves', '2027-01-10T23:59:00+01:00'), [['day', null]]],
  ['the calendar’s', printed('eligibilite', '2026-10-01T12:00:00+02:00'), []],
  ['a calendar without hours', printed('candidature', '2025-09-10T23:59:00+02:00', 'RIS'), []],
  ['calendar unknown', printed('preuves', '2026-02-20T12:00:00+01:00', 'LGC'), []],
  ['the user’s date, as printed', printed('preuves', '2027-12-01T12:00:00+01:00'), [], { dates: [MINE] }],
  ['another than the user’s date', printed('preuves', '2027-10-01T12:00:00+02:00'), [['day', null]], { dates: [MINE] }],
  ['the user’s date of another dispositif', printed('preuves', '2026-02-20T12:00:00+01:00', 'LGC'), [], { dates: [MINE] }],
  ['dispositif not read', printed('preuves', '2027-01-10T23:59:00+01:00', null), []],
  ['nothing printed', page(), []],
]);
