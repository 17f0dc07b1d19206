import { deadlinePassed } from '../../lib/rules/deadline-passed';
import type { ChapterReading, DeadlineReading, PageReading, Status } from '../../lib/reading/reading';
import { official, shifted } from '../segur/calendar';
import { page, pageTable } from './table';

const [DATE_1, DATE_2] = [official('date1'), official('date2')];
const AFTER_DATE_1 = shifted(DATE_1, { days: 51 });
const AFTER_DATE_2 = shifted(DATE_2, { days: 1 });
const LATER = shifted(DATE_1, { minutes: 719 });
const printed = (subject: DeadlineReading['subject'], when: string): Partial<PageReading> => ({
  deadlines: [{ subject, at: `${when}:00+02:00`, raw: '' }],
});
const own = (when: string) => ({ dates: [{ dispositif: 'DUI' as const, date: 'date1' as const, at: when }] });
const at = (now: string) => ({ now });
const chapter = (status: Status, total: number | null = 1): ChapterReading => ({
  name: 'Reporting',
  status,
  raw: '',
  loaded: 0,
  total,
  counted: 'loaded',
  action: null,
});
const chapters = (...list: ChapterReading[]) => page({ kind: 'chapter-list', step: 3, chapters: list });
const chapterPage = (loaded: number) =>
  page({
    kind: 'chapter',
    step: 3,
    requirements: [{ id: 'A.1', title: null, loaded, total: 1, scenarios: [], proofs: [], proofStates: [], fileRule: null }],
  });
const step1 = (status: Status) => page({ steps: [{ number: 1, name: 'Candidature administrative', status, raw: '' }] });

pageTable(deadlinePassed, [
  ['Date 1 by the calendar, its own minute', page(), [], at(DATE_1)],
  ['Date 1 by the calendar, a minute after', page(), [['passed', null]], at(shifted(DATE_1, { minutes: 1 }))],
  ['the printed limit goes first', page(printed('candidature', LATER)), [], at(shifted(DATE_1, { minutes: 60 }))],
  ['past the printed limit', page(printed('candidature', LATER)), [['passed', null]], at(shifted(LATER, { minutes: 1 }))],
  ['the user’s date goes before both', page(printed('candidature', DATE_1)), [], { ...at(LATER), ...own(LATER) }],
  ['past the user’s date', page(), [['passed', null]], { ...at(DATE_1), ...own(shifted(DATE_1, { minutes: -1 })) }],
  ['Étape 2', page({ kind: 'step2-form', step: 2, ...printed('eligibilite', '2025-10-10T15:19') }), [['passed', null]]],
  ['a recap', page({ kind: 'step1-recap' }), [['passed', null]], at(AFTER_DATE_1)],
  ['a recap that offers to submit', page({ kind: 'step1-recap', offersSubmission: true }), [['passed', null]], at(AFTER_DATE_1)],
  ['a recap to be read again', page({ kind: 'step1-recap', offersSubmission: false }), [], at(AFTER_DATE_1)],
  ['submitted', step1('done'), [], at(AFTER_DATE_1)],
  ['not submitted', step1('current'), [['passed', null]], at(AFTER_DATE_1)],
  ['no calendar, nothing printed', page({ dispositif: 'LGC' }), [], at('2035-01-01T00:00')],
  ['a date without an hour lasts all day', page(), [], { ...at('2026-12-01T23:59'), ...own('2026-12-01') }],
  ['the day after', page(), [['passed', null]], { ...at('2026-12-02T00:00'), ...own('2026-12-01') }],
  ['Date 2, a chapter not submitted', chapters(chapter('submitted'), chapter('to-complete')), [['passed', null]], at(AFTER_DATE_2)],
  [
    'Date 2, all submitted once',
    chapters(chapter('to-modify'), chapter('validated'), chapter('awaiting-planning', null)),
    [],
    at(AFTER_DATE_2),
  ],
  ['Date 2 to come', chapters(chapter('to-complete')), [], at(DATE_2)],
  ['one chapter cannot tell', chapterPage(0), [['?passed', null]], at(AFTER_DATE_2)],
  ['one chapter wholly loaded', chapterPage(1), [], at(AFTER_DATE_2)],
  ['Étape 4 has no limit', page({ kind: 'convention', step: 4 }), [], at('2035-01-01T00:00')],
  ['the dashboard is no step', page({ kind: 'dashboard', step: null }), [], at('2035-01-01T00:00')],
]);
