/** Where a taught word can mean what it was taught for, and by which words of the lexicon it is read there. Pure. */
import { type Meaning, STATUS_MEANINGS, WORDINGS } from '../reading/wordings';
import { plain } from '../reading/text';
import { STEP_TITLES } from '../segur/site-words';

/** A word on its page. */
interface Place {
  means: Meaning;
  word: string;
  /** A little of what stands before and after it. */
  before: string;
  after: string;
}

const LOOKED_AT = 80;

/** The words to read for a taught one that stands at a place of a text; null where it does not mean that. */
export function wordingAt(means: Meaning, text: string, from: number, to: number): string | null {
  const before = text.slice(Math.max(0, from - LOOKED_AT), from);
  const place: Place = { means, word: text.slice(from, to), before, after: text.slice(to, to + LOOKED_AT) };
  if (STATUS_MEANINGS.has(means)) return isStatus(place) ? WORDINGS[means] : null;
  const special = SPECIAL[means];
  if (special) return special(place);
  return MAY_FOLLOW[means]?.test(before) === false || MAY_PRECEDE[means]?.test(place.after) === false ? null : WORDINGS[means];
}

/** A status ends its line; before it stands nothing, what it is of, or a step's name. */
function isStatus({ means, before, after }: Place): boolean {
  const isOfStep = means === 'done' || means === 'current';
  return /^[\s✓✔]*(?:$|\n|[).])/.test(after) && (isOfStep || /(?:^|\n|[:(] ?|preuves? |chapitres? )$/i.test(before));
}

const LINE = /(?:^|\n) ?$/;
const COUNT = /\d ?(?:\/|sur) ?\d+\s+$/;
const DAY = /^[\s:]*\d{1,2}(?:er)?[\s/]/;
const PERCENT = /^[\s:]*\d{1,3}\s*%/;
const SIZE = /^[^\d\n]{0,40}\d+(?:[.,]\d+)? ?[kmg]/i;

const MAY_FOLLOW: Partial<Record<Meaning, RegExp>> = {
  product: LINE,
  remaining: LINE,
  'chapters-submitted': COUNT,
  'proofs-submitted': COUNT,
  'proofs-loaded': COUNT,
  'proofs-conform': COUNT,
  requirements: COUNT,
  request: LINE,
  'convention-upcoming': LINE,
  'convention-to-sign': LINE,
  'convention-signed': LINE,
  'convention-referenced': LINE,
  parcours: LINE,
  'product-form': LINE,
  'product-recap': LINE,
  catalogue: LINE,
  'product-sheet': LINE,
  'demarche-choice': LINE,
  'demarche-list': LINE,
  charter: LINE,
};

const MAY_PRECEDE: Partial<Record<Meaning, RegExp>> = { percent: PERCENT, draft: DAY, 'max-size': SIZE };

/** By meaning, where its words depend on what stands around. */
const SPECIAL: Partial<Record<Meaning, (place: Place) => string | null>> = {
  candidature({ after }) {
    const number = /^(\s?n ?[°ºo]\.?)?[\s:]*[A-Z\d]{8,12}(?![\p{L}\d])/u.exec(after);
    return number && (number[1] ? 'Candidature' : WORDINGS.candidature);
  },
  dispositif: ({ after }) =>
    /^\s*:?[^\n]{1,30} vague \d/i.test(after) ? (/^\s*:/.test(after) ? 'Candidature' : WORDINGS.dispositif) : null,
  deadline: deadlineOf,
  deadlines: deadlineOf,
  totals: ({ word, before }) =>
    COUNT.test(before) ? WORDINGS[plain(word).includes('preuve') ? 'proofs-submitted' : 'chapters-submitted'] : null,
  progress({ before, after }) {
    if (COUNT.test(before)) return WORDINGS.progress;
    if (PERCENT.test(after)) return WORDINGS.percent;
    if (DAY.test(after)) return WORDINGS.draft;
    return LINE.test(before) && /^[ :]*(?:$|\n)/.test(after) ? WORDINGS.remaining : null;
  },
  chapters: titleOf,
  'chapter-list': titleOf,
  chapter: titleOf,
  'edc-chapter-list': titleOf,
  'edc-chapter': titleOf,
  'step1-form': titleOf,
  'step2-form': titleOf,
  'edc-form': titleOf,
  'step1-recap': recapOf,
  'step2-recap': recapOf,
  convention: ({ word, before }) => (LINE.test(before) ? WORDINGS[conventionOf(plain(word))] : null),
  'file-rule': (place) => (SIZE.test(place.after) ? WORDINGS['max-size'] : (filesOf(place) ?? WORDINGS.formats)),
  'max-files': filesOf,
};

/** The sentence of a deadline, with what it is about where the taught words say that themselves. */
function deadlineOf({ word, after }: Place): string | null {
  const words = plain(word);
  const about = (['deadline-candidature', 'deadline-eligibilite', 'deadline-preuves'] as const)[
    [STEP_TITLES[0][0], STEP_TITLES[1][0], 'preuves'].findIndex((subject) => words.includes(plain(subject)))
  ];
  return about ? WORDINGS[about] : /^[\s:]*\d/.test(after) ? null : WORDINGS.deadline;
}

const OF_DISPOSITIF = /^ ?: ?(?:\S+ vague \d|guichet)/i;

/** Titles of the pages of a questionnaire: each begins a line or ends a breadcrumb. One that names the dispositif keeps it. */
function titleOf({ means, word, before, after }: Place): string | null {
  if (!/(?:^|[\n:>›|–-]) ?$/.test(before)) return null;
  const [, tail = ''] = /[^:]( ?:.*)/.exec(word) ?? [];
  if (OF_DISPOSITIF.test(tail + after)) return WORDINGS['step1-form'] + tail;
  if (/form|recap/.test(means)) return WORDINGS[means];
  return (/^ ?: ?\S/.test(tail + after) ? WORDINGS.chapter : WORDINGS.chapters) + tail;
}

/** The title of a recap names its step; alone on its line, it is given that name. */
function recapOf({ means, before, after }: Place): string | null {
  if (!/(?:^|\n) ?(?:\d{1,2}\. )?$/.test(before)) return null;
  const step = WORDINGS[means === 'step1-recap' ? 'step-1' : 'step-2'];
  return /^ *[^\s]/.test(after) ? WORDINGS[means] : `${WORDINGS[means]} "${step}"`;
}

function conventionOf(words: string): 'convention-upcoming' | 'convention-to-sign' | 'convention-signed' | 'convention-referenced' {
  if (words.includes('referenc')) return 'convention-referenced';
  if (/signee|validee/.test(words)) return 'convention-signed';
  return words.includes('sign') ? 'convention-to-sign' : 'convention-upcoming';
}

/** « 10 fichiers maximum », « Nombre de fichiers : 10 », « maximum 10 fichiers ». */
function filesOf({ before, after }: Place): string | null {
  if (/^[\s:]*\d+ ?fichier/i.test(after)) return 'maximum';
  if (/(?<!\d)\d{1,3} $/.test(before)) return WORDINGS['max-files'];
  return /^[\s:]*\d+(?! ?[kmg]o?\b)/i.test(after) ? 'Nombre de fichiers' : null;
}
