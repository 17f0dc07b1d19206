import { chapterReadyToSubmit } from '../../lib/rules/chapter-ready-to-submit';
import type { ChapterReading, ProofState } from '../../lib/reading/reading';
import { OWN_DATES } from '../segur/calendar';
import { page, pageTable } from './table';

const chapter = (part: Partial<ChapterReading>): ChapterReading => ({
  name: 'Reporting',
  status: 'to-complete',
  raw: 'À compléter',
  loaded: 10,
  total: 10,
  counted: 'loaded',
  action: 'Compléter',
  ...part,
});
const list = (...chapters: ChapterReading[]) => page({ kind: 'chapter-list', step: 3, chapters });
const one = (...loaded: number[]) =>
  page({
    kind: 'chapter',
    step: 3,
    chapter: 'Reporting',
    requirements: loaded.map((each, index) => ({
      id: `REP.0${index}`,
      title: null,
      loaded: each,
      total: 2,
      scenarios: [],
      proofs: [],
      proofStates: [],
      fileRule: null,
    })),
  });

const withState = (state: ProofState) => {
  const whole = one(2);
  const [requirement] = whole.requirements;
  if (requirement) requirement.proofStates = [{ proof: 'REP.00.01.01', state, reason: null }];
  return whole;
};

pageTable(chapterReadyToSubmit, [
  ['all loaded', list(chapter({}), chapter({ name: 'Sécurité des SI', loaded: 3 })), [['ready', 'Reporting']]],
  ['all loaded, under way', list(chapter({ status: 'in-progress' })), [['ready', 'Reporting']]],
  ['submitted already', list(chapter({ status: 'submitted' })), []],
  ['to modify is chapter-to-modify’s', list(chapter({ status: 'to-modify' })), []],
  ['nothing to load', list(chapter({ loaded: 0, total: 0 })), []],
  ['no count', list(chapter({ loaded: null, total: null, counted: 'unknown' })), []],
  ['conform is the ANS’s count', list(chapter({ counted: 'conform' })), []],
  ['Date 3 is past', list(chapter({})), [], { now: '2028-03-15T12:01', dates: OWN_DATES }],
  ['a chapter’s page, complete', one(2, 2), [['?page', 'Reporting']]],
  ['a chapter’s page, incomplete', one(2, 1), []],
  ['a chapter’s page without requirements', one(), []],
  ['all counted, one asked again', withState('to-redo'), []],
  ['all counted, one zone empty', withState('missing'), []],
  ['all counted, all right', withState('conform'), [['?page', 'Reporting']]],
]);
