import { derogatoryProof } from '../../lib/rules/derogatory-proof';
import type { Status } from '../../lib/reading/reading';
import type { DateName } from '../../lib/segur/official-dates';
import { official, OWN_DATES, shifted } from '../segur/calendar';
import { page, pageTable } from './table';

const list = (...statuses: Status[]) =>
  page({
    kind: 'chapter-list',
    step: 3,
    chapters: statuses.map((status) => ({ name: 'Reporting', status, raw: '', loaded: 0, total: 1, counted: 'loaded', action: null })),
  });
const printed = {
  ...list('to-complete'),
  dispositif: 'LGC' as const,
  deadlines: [{ subject: 'preuves' as const, at: '2026-02-20T12:00:00+01:00', raw: '' }],
};
const on = (day: string) => ({ now: `${day}T09:30`, dates: OWN_DATES });
const onOf = (date: DateName, days: number) => ({ now: shifted(official(date), { days }) });

pageTable(derogatoryProof, [
  ['61 days before Date 2', list('to-complete'), [], on('2027-08-01')],
  ['60 days before Date 2', list('to-complete'), [['date2', null]], on('2027-08-02')],
  ['on Date 2', list('submitted', 'to-complete'), [['date2', null]], on('2027-10-01')],
  ['the day after', list('to-complete'), [], on('2027-10-02')],
  ['all submitted', list('submitted', 'to-modify'), [], on('2027-09-01')],
  ['near Date 3', list('submitted', 'validated'), [['date3', null]], on('2028-02-01')],
  ['near Date 3, all validated', list('validated'), [], on('2028-02-01')],
  ['near the calendar’s Date 2', list('to-complete'), [['date2', null]], onOf('date2', -30)],
  ['near the calendar’s Date 3', list('submitted'), [['date3', null]], onOf('date3', -30)],
  ['by the printed limit', printed, [['date2', null]], on('2026-01-15')],
  ['no date known', { ...printed, deadlines: [] }, [], on('2026-01-15')],
]);
