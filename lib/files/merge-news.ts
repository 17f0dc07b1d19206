/** What a merge would bring, line by line and candidature by candidature, for the user to see before it is done. Pure. */
import { byNumber } from '../store/by-number';
import type { CandidatureRow, StoredRows } from '../store/rows';
import type { AnswerRow, DismissalRow, ItemRow, ProofRow, UserDateRow } from '../store/user-rows';
import { mergeRows } from '../store/merge';

/** What one line is about: a value of the user's, or a chapter's status as it was read. */
type NewsSubject = 'tick' | 'note' | 'person' | 'date' | 'own' | 'file' | 'answer' | 'aside' | 'reading';

/** One value that would become another. */
export interface NewsLine {
  /** The candidature's; "" for a date that a dispositif shares. */
  number: string;
  table: 'items' | 'proofs' | 'answers' | 'dismissals' | 'userDates' | 'chapters';
  subject: NewsSubject;
  kind: 'added' | 'changed' | 'removed';
  /** The row's key within its candidature: an item's, a question's, a rule's; the proof's or the chapter's name; a dispositif and one of its dates. */
  key: string;
  /** The words that name it; null where its key has a text. */
  words: string | null;
  before: NewsValue;
  after: NewsValue;
  /** Who has it in hand; "" where nobody is said to. */
  initials: string;
}

/** A value as kept; null for none. */
export type NewsValue = string | boolean | string[] | null;

/** What a merge would do to one candidature, or, where `candidature` is null, to the dates that all of a dispositif share. */
export interface CandidatureNews {
  candidature: CandidatureRow | null;
  /** It is not known yet, or the user's word on all of it changes. */
  whole: 'new' | 'deleted' | 'restored' | 'archived' | 'unarchived' | null;
  lines: NewsLine[];
}

/** What merging `other` into `mine` would change that a person can name; candidatures with nothing of it are left out. */
export function mergeNews(mine: StoredRows, other: StoredRows): CandidatureNews[] {
  const merged = mergeRows(mine, other);
  const known = new Map(mine.candidatures.map((row) => [row.number, row]));
  const readBefore = merged.chapters.filter(({ number }) => known.has(number)); // of a new candidature, all chapters are
  const lines = byNumber([
    ...pairs(mine.items, merged.items, ({ number, key }) => `${number} ${key}`).flatMap(itemLines),
    ...pairs(mine.proofs, merged.proofs, ({ number, chapter, proof }) => `${number} ${chapter} ${proof}`).flatMap(proofLines),
    ...pairs(mine.answers, merged.answers, ({ number, question }) => `${number} ${question}`).flatMap(answerLines),
    ...pairs(mine.dismissals, merged.dismissals, ({ number, rule, place }) => `${number} ${rule} ${place}`).flatMap(dismissalLines),
    ...pairs(mine.chapters, readBefore, ({ number, name }) => `${number} ${name}`).flatMap(chapterLines),
  ]);
  const perNumber = merged.candidatures.map(
    (candidature): CandidatureNews => ({
      candidature,
      whole: wholeOf(known.get(candidature.number), candidature),
      lines: lines.get(candidature.number) ?? [],
    }),
  );
  const dates = pairs(mine.userDates, merged.userDates, ({ dispositif, date }) => `${dispositif} ${date}`).flatMap(dateLines);
  const all = [...perNumber, { candidature: null, whole: null, lines: dates }];
  return all.filter(({ whole, lines }) => whole !== null || lines.length > 0);
}

/** A row as it is and as it would be. */
type Pair<Row> = [before: Row | undefined, after: Row];

function pairs<Row>(before: Row[], after: Row[], key: (row: Row) => string): Pair<Row>[] {
  const known = new Map(before.map((row) => [key(row), row]));
  return after.map((row) => [known.get(key(row)), row]);
}

function wholeOf(before: CandidatureRow | undefined, after: CandidatureRow): CandidatureNews['whole'] {
  if (!before) return after.deleted ? null : 'new';
  if (before.deleted !== after.deleted) return after.deleted ? 'deleted' : 'restored';
  if (before.archived !== after.archived) return after.archived ? 'archived' : 'unarchived';
  return null;
}

function itemLines([before, after]: Pair<ItemRow>): NewsLine[] {
  const old = before?.deleted ? undefined : before;
  const now = after.deleted ? undefined : after;
  const row = now ?? old;
  if (!row) return [];
  const about = { number: row.number, table: 'items', key: row.key, words: row.own?.title ?? null, initials: row.initials } as const;
  return [
    line(about, 'own', old?.own?.title, now?.own?.title),
    line(about, 'tick', old?.state, now?.state),
    line(about, 'note', old?.note, now?.note),
    line(about, 'person', old?.initials, now?.initials),
    line(about, 'date', old?.due, now?.due),
  ].flat();
}

function proofLines([before, after]: Pair<ProofRow>): NewsLine[] {
  const old = before?.deleted ? undefined : before;
  const now = after.deleted ? undefined : after;
  const about = {
    number: after.number,
    table: 'proofs',
    key: after.proof,
    words: `${after.chapter}, ${after.proof}`,
    initials: '',
  } as const;
  return [line(about, 'note', old?.note, now?.note), line(about, 'file', old?.fileName, now?.fileName)].flat();
}

function answerLines([before, after]: Pair<AnswerRow>): NewsLine[] {
  const about = { number: after.number, table: 'answers', key: after.question, words: null, initials: '' } as const;
  return line(about, 'answer', before?.deleted ? null : before?.answer, after.deleted ? null : after.answer);
}

/** What is set aside has no value of its own: it is there or not. */
function dismissalLines([before, after]: Pair<DismissalRow>): NewsLine[] {
  const about = { number: after.number, table: 'dismissals', key: after.rule, words: after.label, initials: '' } as const;
  return line(about, 'aside', before && !before.deleted ? true : null, after.deleted ? null : true);
}

function chapterLines([before, after]: Pair<StoredRows['chapters'][number]>): NewsLine[] {
  const about = { number: after.number, table: 'chapters', key: after.name, words: after.name, initials: '' } as const;
  return line(about, 'reading', before && (before.raw || before.status), after.raw || after.status);
}

function dateLines([before, after]: Pair<UserDateRow>): NewsLine[] {
  const about = { number: '', table: 'userDates', key: `${after.dispositif} ${after.date}`, words: null, initials: '' } as const;
  return line(about, 'date', before?.deleted ? null : before?.at, after.deleted ? null : after.at);
}

/** The line of one value; none where it stays as it is. */
function line(
  about: Omit<NewsLine, 'subject' | 'kind' | 'before' | 'after'>,
  subject: NewsSubject,
  old: NewsValue | undefined,
  now: NewsValue | undefined,
): NewsLine[] {
  const [before, after] = [old, now].map((value) => (value === undefined || value === '' ? null : value)) as [NewsValue, NewsValue];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ ...about, subject, kind, before, after }];
}
