import { chapterToModify } from '../../lib/rules/chapter-to-modify';
import type { ProofState, Status } from '../../lib/reading/reading';
import { OWN_DATES } from '../segur/calendar';
import { page, pageTable } from './table';

const chapter = (name: string, status: Status) => ({
  name,
  status,
  raw: '',
  loaded: 1,
  total: 1,
  counted: 'loaded' as const,
  action: null,
});
const chapters = [chapter('Reporting', 'to-modify'), chapter('Sécurité des SI', 'submitted'), chapter('Cœur de métier', 'to-modify')];

const chapterPage = (state: ProofState) =>
  page({
    kind: 'chapter',
    step: 3,
    chapter: 'Reporting',
    requirements: [
      {
        id: 'REP.01',
        title: null,
        loaded: 1,
        total: 1,
        scenarios: [],
        proofs: ['REP.01.01.01'],
        proofStates: [{ proof: 'REP.01.01.01', state, reason: null }],
        fileRule: null,
      },
    ],
  });

pageTable(chapterToModify, [
  [
    'each chapter',
    page({ kind: 'chapter-list', chapters }),
    [
      ['beforeDate3', 'Reporting'],
      ['beforeDate3', 'Cœur de métier'],
    ],
  ],
  ['Date 3 not known', page({ kind: 'chapter-list', dispositif: 'LGC', chapters: chapters.slice(0, 1) }), [['modify', 'Reporting']]],
  [
    'EDC PSC',
    page({ kind: 'edc-chapter-list', guichet: 'edc-psc', dispositif: null, chapters: chapters.slice(0, 1) }),
    [['modify', 'Reporting']],
  ],
  [
    'Date 3 is past',
    page({ kind: 'chapter-list', chapters: chapters.slice(0, 1) }),
    [['pastDate3', 'Reporting']],
    { now: '2028-03-15T12:01', dates: OWN_DATES },
  ],
  ['the chapter’s own page, one proof asked again', chapterPage('to-redo'), [['beforeDate3', 'Reporting']]],
  ['the chapter’s own page, nothing asked again', chapterPage('loaded'), []],
  ['none', page({ kind: 'chapter-list', chapters: chapters.slice(1, 2) }), []],
]);
