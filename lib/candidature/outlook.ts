/** Where a candidature stands, as every page says it: the next date, the dates missed, the one thing to do next, how many items are late. Pure. */
import { SOON_DAYS, URGENT_DAYS } from '../segur/dates';
import type { PageKind } from '../reading/reading';
import { shortChapterName } from '../segur/chapters';
import { currentStep, isReadyToSubmit, isToDo } from '../segur/statuses';
import type { CandidatureRow, ChapterRow, PageRow } from '../store/rows';
import { addressOf } from './checklist/address';
import { type Deadline, missedDates, nextDate } from './deadlines';
import type { ChecklistItem } from './checklist/item';

/** How much a candidature presses, the most first. `act`: something came back to the user; `rest`: nothing is the user's to do. */
const URGENCIES = ['missed', 'urgent', 'act', 'soon', 'calm', 'rest'] as const;

/** How much a candidature presses: the one thing that gives it its colour, everywhere. */
type Urgency = (typeof URGENCIES)[number];

/** The one thing to do next. */
export interface NextAction {
  /** A key of `_locales`, and what fills $1, $2... */
  text: string;
  data: (string | number)[];
  /** The address on Convergence where it is done; null where it is done in the extension's own list of late items, or nowhere. */
  link: string | null;
  isInList: boolean;
}

/** All of it. */
export interface Outlook {
  next: Deadline | null;
  missed: Deadline[];
  action: NextAction;
  urgency: Urgency;
  late: number;
}

/** What an outlook is made of. */
export interface OutlookSource {
  candidature: CandidatureRow;
  chapters: readonly ChapterRow[];
  pages: readonly PageRow[];
  items: readonly ChecklistItem[];
  deadlines: readonly Deadline[];
}

/** What is said of one candidature. */
export function outlookOf(source: OutlookSource): Outlook {
  const { deadlines, items } = source;
  const [next, missed] = [nextDate(deadlines), missedDates(deadlines)];
  const { action, weight } = nextAction(source);
  const late = items.filter(({ state }) => state === 'late').length;
  return { next, missed, action, late, urgency: urgencyOf(next, missed, weight) };
}

/** The candidatures in the order to deal with them: the most pressing first, then the nearest date, then the one read last. */
export function byUrgency(a: { outlook: Outlook; candidature: CandidatureRow }, b: typeof a): number {
  return (
    URGENCIES.indexOf(a.outlook.urgency) - URGENCIES.indexOf(b.outlook.urgency) ||
    (a.outlook.next?.at ?? '9999').localeCompare(b.outlook.next?.at ?? '9999') ||
    b.candidature.readAt.localeCompare(a.candidature.readAt)
  );
}

function urgencyOf(next: Deadline | null, missed: Deadline[], weight: Weight): Urgency {
  if (missed.length > 0) return 'missed';
  if (weight === 'rest') return 'rest';
  if (next && next.alarm.daysLeft <= URGENT_DAYS) return 'urgent';
  if (weight === 'act') return 'act';
  return next && next.alarm.daysLeft <= SOON_DAYS ? 'soon' : 'calm';
}

/** `act`: it came back, or its own day has passed; `work`: the way goes on; `rest`: nothing is the user's to do. */
type Weight = 'act' | 'work' | 'rest';

interface Weighed {
  action: NextAction;
  weight: Weight;
}

function nextAction(source: OutlookSource): Weighed {
  return cameBack(source) ?? ownLate(source) ?? stepAhead(source) ?? chapterAhead(source) ?? officialLate(source) ?? nothingAhead(source);
}

/** A convention to sign, a step or proofs that the ANS asks for again. */
function cameBack(source: OutlookSource): Weighed | null {
  const { candidature, chapters } = source;
  if (candidature.convention?.state === 'to-sign') return { action: onPage(source, 'next_sign', [], 'convention'), weight: 'act' };
  const step = candidature.steps.find(({ number, status }) => number <= 2 && status === 'to-modify');
  if (step) return { action: onPage(source, 'next_modify_step', [step.number], formOf(step.number)), weight: 'act' };
  const back = chapters.filter(({ status }) => status === 'to-modify');
  const [first] = back;
  if (!first) return null;
  const redo = first.counted === 'to-modify' ? first.loaded : null;
  const text = back.length > 1 ? 'next_redo_chapters' : redo === null ? 'next_redo' : redo === 1 ? 'next_redo_one' : 'next_redo_many';
  const names = back.map(({ name }) => shortChapterName(name)).join(', ');
  const count = back.length > 1 ? back.length : (redo ?? '');
  return { action: onPage(source, text, [names, count], chapterKind(source), first.name), weight: 'act' };
}

/** Items whose day the user has set himself, and which has passed. */
function ownLate({ items }: OutlookSource): Weighed | null {
  return lateOnes(items.filter(({ state, due }) => state === 'late' && due?.from === 'user'));
}

/** The form of Étape 1 or 2. */
function stepAhead(source: OutlookSource): Weighed | null {
  const { candidature, pages } = source;
  const step = currentStep(candidature.steps);
  if (candidature.guichet !== 'segur' || !step || step.number > 2 || !isToDo(step.status)) return null;
  const kind = formOf(step.number);
  const progress = pages.find((page) => page.kind === kind)?.progress;
  const left = progress?.mandatory == null ? null : progress.mandatory - (progress.answered ?? 0);
  const text = left === null ? 'next_fill' : left === 0 ? 'next_submit_step' : left === 1 ? 'next_fill_one' : 'next_fill_many';
  return { action: onPage(source, text, [step.number, left ?? ''], kind), weight: 'work' };
}

/** The chapters: one that only waits to be submitted, else one that lacks proofs. */
function chapterAhead(source: OutlookSource): Weighed | null {
  const { candidature, chapters } = source;
  const kind = chapterKind(source);
  const ready = chapters.find(isReadyToSubmit);
  if (ready) return { action: onPage(source, 'next_submit_chapter', [shortChapterName(ready.name)], kind, ready.name), weight: 'work' };
  const open = chapters.filter(({ status }) => isToDo(status));
  const begun = open.find(({ loaded }) => (loaded ?? 0) > 0) ?? open[0];
  if (begun) {
    const left = begun.counted === 'loaded' && begun.total !== null ? begun.total - (begun.loaded ?? 0) : null;
    const text = left === null ? 'next_file' : left === 1 ? 'next_file_one' : 'next_file_many';
    return { action: onPage(source, text, [shortChapterName(begun.name), left ?? ''], kind, begun.name), weight: 'work' };
  }
  const isFiling = candidature.guichet === 'edc-psc' || currentStep(candidature.steps)?.number === 3;
  if (chapters.length > 0 || !isFiling) return null;
  return {
    action: onPage(source, 'next_read_chapters', [], candidature.guichet === 'edc-psc' ? 'edc-chapter-list' : 'chapter-list'),
    weight: 'work',
  };
}

function officialLate({ items }: OutlookSource): Weighed | null {
  return lateOnes(items.filter(({ state }) => state === 'late'));
}

function nothingAhead(source: OutlookSource): Weighed {
  const { candidature } = source;
  const { convention, steps } = candidature;
  if (convention?.state === 'referenced') return { action: nowhere('next_referenced'), weight: 'rest' };
  if (steps.some(({ status }) => status !== 'unknown') || source.chapters.length > 0)
    return { action: nowhere('next_wait'), weight: 'rest' };
  return { action: { ...nowhere('next_read'), link: candidature.url || null }, weight: 'work' };
}

function lateOnes(late: readonly ChecklistItem[]): Weighed | null {
  if (late.length === 0) return null;
  const text = late.length === 1 ? 'next_late_one' : 'next_late_many';
  return { action: { text, data: [late.length], link: null, isInList: true }, weight: 'act' };
}

function formOf(step: number): PageKind {
  return step === 1 ? 'step1-form' : 'step2-form';
}

function chapterKind({ candidature }: OutlookSource): PageKind {
  return candidature.guichet === 'edc-psc' ? 'edc-chapter' : 'chapter';
}

/** Something to do on a page of Convergence: where that page was last read, else where the candidature was. */
function onPage(source: OutlookSource, text: string, data: NextAction['data'], kind: PageKind, chapter: string | null = null): NextAction {
  const { candidature, pages } = source;
  return { text, data, link: addressOf(pages, kind, chapter) ?? (candidature.url || null), isInList: false };
}

function nowhere(text: string): NextAction {
  return { text, data: [], link: null, isInList: false };
}
