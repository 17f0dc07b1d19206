/** A reading and the row before it give the row after, and what differs. Pure. */
import { isSubmitted, wasSubmitted } from '../segur/statuses';
import type { Guichet, PageReading, StepReading } from '../reading/reading';
import type { Facts } from '../reading/facts';
import { emptyRow } from './empty-row';
import type { CandidatureRow, ChapterRow, HistoryRow, SeenDeadline } from './rows';

/** The row of a candidature after a reading; a fact that the page does not tell stays as it was. */
export function rowOf(before: CandidatureRow | undefined, reading: PageReading, facts: Facts, number: string, at: string): CandidatureRow {
  const start = before ?? emptyRow(number, guichetOf(reading), at);
  const told = { ...start, ...facts };
  return {
    ...told,
    ...namesOf(told, reading.product?.name ?? told.product?.name),
    guichet: before?.guichet ?? guichetOf(reading),
    dispositif: reading.dispositif ?? start.dispositif,
    product: reading.product ?? start.product,
    steps: stepsAfter(start.steps, reading.steps),
    deadlines: deadlinesAfter(start.deadlines, reading, at),
    totals: reading.totals ?? start.totals,
    convention: reading.convention ?? start.convention,
    url: reading.url,
    readAt: at,
    ...(start.deleted && at > start.updatedAt && { deleted: false, updatedAt: at }),
  };
}

/** What differs in the steps, the convention and the deadlines. Nothing for a first reading. */
export function stateChanges(before: CandidatureRow | undefined, after: CandidatureRow, at: string): HistoryRow[] {
  if (!before) return [];
  const { number } = after;
  const steps = after.steps.flatMap((step): HistoryRow[] => {
    const old = before.steps.find((other) => other.number === step.number);
    if (!old || old.status === step.status || step.status === 'current' || isSame(old, step)) return [];
    return [{ number, at, subject: 'step', name: step.name, from: wordsOf(old), to: wordsOf(step), status: step.status }];
  });
  const convention = after.convention?.state;
  const signed: HistoryRow[] =
    convention && before.convention?.state !== convention
      ? [{ number, at, subject: 'convention', name: '', from: before.convention?.state ?? null, to: convention, status: null }]
      : [];
  const deadlines = after.deadlines.flatMap((deadline): HistoryRow[] => {
    const old = before.deadlines.find(({ subject }) => subject === deadline.subject);
    if (!old || old.at === deadline.at) return [];
    return [{ number, at, subject: 'deadline', name: deadline.subject, from: old.at, to: deadline.at, status: null }];
  });
  return [...steps, ...signed, ...deadlines];
}

/** What differs in the chapters' statuses; a chapter that appears beside others is news, a first list is not. */
export function chapterChanges(before: ChapterRow[], after: ChapterRow[], at: string): HistoryRow[] {
  if (before.length === 0) return [];
  return after.flatMap((chapter): HistoryRow[] => {
    const old = before.find(({ name }) => name === chapter.name);
    if (old && (old.status === chapter.status || chapter.status === 'unknown')) return [];
    const { number, name, status } = chapter;
    return [{ number, at, subject: 'chapter', name, from: old ? wordsOf(old) : null, to: wordsOf(chapter), status }];
  });
}

/**
 * The steps after a reading. A dashboard prints each step's status: it is taken as it is. A stepper only draws a tick, a number or nothing: a tick
 * proves that the step was submitted unless the dashboard said that it is to be modified; the rest adds only what was not known.
 */
function stepsAfter(before: StepReading[], read: StepReading[]): StepReading[] {
  const merged = read.map((step) => {
    const old = before.find(({ number }) => number === step.number);
    if (!old || step.raw !== '' || old.status === 'unknown') return step;
    if (step.status === 'done') return wasSubmitted(old.status) ? old : step;
    return step.status === 'current' && old.status === 'not-open' ? step : old;
  });
  const unread = before.filter(({ number }) => !read.some((step) => step.number === number));
  return [...merged, ...unread].sort((a, b) => a.number - b.number);
}

/** A tick after "Soumis" or "Validé" is no news. */
function isSame(old: StepReading, step: StepReading): boolean {
  return old.status === 'done' && isSubmitted(step.status) && old.raw === '';
}

function wordsOf({ raw, status }: Pick<StepReading, 'raw' | 'status'>): string {
  return raw || status;
}

function deadlinesAfter(before: SeenDeadline[], reading: PageReading, at: string): SeenDeadline[] {
  const read = reading.deadlines.map((deadline) => ({ ...deadline, readAt: at }));
  return [...before.filter(({ subject }) => !read.some((deadline) => deadline.subject === subject)), ...read];
}

function namesOf(row: CandidatureRow, productName: string | undefined): Pick<CandidatureRow, 'names' | 'nils'> {
  const main = row.mainName ?? productName;
  const mainNil = row.mainNil && main ? [{ name: main, nil: row.mainNil }] : [];
  return {
    names: [...(main ? [main] : []), ...row.others.map(({ name }) => name)],
    nils: [...mainNil, ...row.others.filter(({ nil }) => nil !== '')],
  };
}

function guichetOf(reading: PageReading): Guichet {
  return reading.guichet ?? (reading.kind.startsWith('edc') ? 'edc-psc' : 'segur');
}
