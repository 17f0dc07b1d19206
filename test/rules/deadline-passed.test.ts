import { deadlinePassed } from '../../lib/rules/deadline-passed';
import type { ChapterReading, DeadlineReading, PageReading, Status } from '../../lib/reading/reading';
import { page, pageTable } from './table';

const printed = (subject: DeadlineReading['subject'], at: string): Partial<PageReading> => ({ deadlines: [{ subject, at, raw: '' }] });
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
    requirements: [{ id: 'A.1', title: null, loaded, total: 1, scenarios: [], proofs: [], fileRule: null }],
  });
const step1 = (status: Status) => page({ steps: [{ number: 1, name: 'Candidature administrative', status, raw: '' }] });

pageTable(deadlinePassed, [
  ['Date 1 by the calendar, a minute before', page(), [], at('2026-10-01T12:00')],
  ['Date 1 by the calendar, a minute after', page(), [['passed', null]], at('2026-10-01T12:01')],
  ['the printed limit goes first', page(printed('candidature', '2026-10-01T23:59:00+02:00')), [], at('2026-10-01T13:00')],
  ['past the printed limit', page(printed('candidature', '2026-10-01T23:59:00+02:00')), [['passed', null]], at('2026-10-02T00:00')],
  ['Étape 2', page({ kind: 'step2-form', step: 2, ...printed('eligibilite', '2025-10-10T15:19:00+02:00') }), [['passed', null]]],
  ['a recap', page({ kind: 'step1-recap' }), [['passed', null]], at('2026-11-21T09:30')],
  ['a recap that offers to submit', page({ kind: 'step1-recap', offersSubmission: true }), [['passed', null]], at('2026-11-21T09:30')],
  ['a recap to be read again', page({ kind: 'step1-recap', offersSubmission: false }), [], at('2026-11-21T09:30')],
  ['submitted', step1('done'), [], at('2026-11-21T09:30')],
  ['not submitted', step1('current'), [['passed', null]], at('2026-11-21T09:30')],
  ['no calendar, nothing printed', page({ dispositif: 'LGC' }), [], at('2035-01-01T00:00')],
  ['a calendar without hours lasts all day', page({ dispositif: 'RIS' }), [], at('2025-09-10T23:59')],
  ['the day after', page({ dispositif: 'RIS' }), [['passed', null]], at('2025-09-11T00:00')],
  ['Date 2, a chapter not submitted', chapters(chapter('submitted'), chapter('to-complete')), [['passed', null]], at('2027-10-02T00:00')],
  [
    'Date 2, all submitted once',
    chapters(chapter('to-modify'), chapter('validated'), chapter('awaiting-planning', null)),
    [],
    at('2027-10-02T00:00'),
  ],
  ['Date 2 to come', chapters(chapter('to-complete')), []],
  ['one chapter cannot tell', chapterPage(0), [['?passed', null]], at('2027-10-02T00:00')],
  ['one chapter wholly loaded', chapterPage(1), [], at('2027-10-02T00:00')],
  ['Étape 4 has no limit', page({ kind: 'convention', step: 4 }), [], at('2035-01-01T00:00')],
  ['the dashboard is no step', page({ kind: 'dashboard', step: null }), [], at('2035-01-01T00:00')],
]);
