/** What a merge would bring, line by line and candidature by candidature, for the user to see before it is done. Pure. */
import { byNumber } from '../store/by-number';
import { mergeRows } from '../store/merge';
import type { CandidatureRow, ChapterRow } from '../store/rows';
import { keyOf, type RowOf, type SharedName, type StoredRows, type UserTableName } from '../store/tables';

/** What one line is about: a value of the user's, or a chapter's status as it was read. */
type NewsSubject = 'tick' | 'note' | 'person' | 'date' | 'own' | 'file' | 'answer' | 'aside' | 'reading' | 'ans_file' | 'word';

/** One value that would become another. */
export interface NewsLine {
  /** The candidature's; "" for a date that a dispositif shares. */
  number: string;
  table: UserTableName | 'chapters';
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

/** What merging `other` into `mine` would change that a person can name; candidatures that stay as they are are left out. */
export function mergeNews(mine: StoredRows, other: StoredRows): CandidatureNews[] {
  const merged = mergeRows(mine, other);
  const known = new Map(mine.candidatures.map((row) => [row.number, row]));
  const readBefore = merged.chapters.filter(({ number }) => known.has(number)); // of a new candidature, all chapters are
  const lines = byNumber([
    ...(Object.keys(LINES) as UserTableName[]).flatMap((table) => userLines(table, mine, merged)),
    ...pairs('chapters', mine.chapters, readBefore).flatMap(chapterLines),
  ]);
  const perNumber = merged.candidatures.map(
    (candidature): CandidatureNews => ({
      candidature,
      whole: wholeOf(known.get(candidature.number), candidature),
      lines: lines.get(candidature.number) ?? [],
    }),
  );
  const all = [...perNumber, { candidature: null, whole: null, lines: lines.get('') ?? [] }];
  return all.filter(({ whole, lines }) => whole !== null || lines.length > 0);
}

/** A row as it is and as it would be. */
type Pair<Row> = [before: Row | undefined, after: Row];

function pairs<Name extends SharedName>(table: Name, before: RowOf<Name>[], after: RowOf<Name>[]): Pair<RowOf<Name>>[] {
  const known = new Map(before.map((row) => [keyOf(table, row), row]));
  return after.map((row) => [known.get(keyOf(table, row)), row]);
}

function wholeOf(before: CandidatureRow | undefined, after: CandidatureRow): CandidatureNews['whole'] {
  if (!before) return after.deleted ? null : 'new';
  if (before.deleted !== after.deleted) return after.deleted ? 'deleted' : 'restored';
  if (before.archived !== after.archived) return after.archived ? 'archived' : 'unarchived';
  return null;
}

/** The lines of a row that the user makes: as it was and as it would be, undefined where it is not there or deleted; `row` is one of them. */
type Lines<Row> = (row: Row, old: Row | undefined, now: Row | undefined) => NewsLine[];

const LINES: { [Name in UserTableName]: Lines<RowOf<Name>> } = {
  items({ number, key, own, initials }, old, now) {
    const about = { number, table: 'items', key, words: own?.title ?? null, initials } as const;
    return [
      line(about, 'own', old?.own?.title, now?.own?.title),
      line(about, 'tick', old?.state, now?.state),
      line(about, 'note', old?.note, now?.note),
      line(about, 'person', old?.initials, now?.initials),
      line(about, 'date', old?.due, now?.due),
    ].flat();
  },
  proofs({ number, chapter, proof, initials }, old, now) {
    const about = { number, table: 'proofs', key: proof, words: [chapter, proof].filter(Boolean).join(', '), initials } as const;
    return [
      line(about, 'tick', old?.done || null, now?.done || null),
      line(about, 'note', old?.note, now?.note),
      line(about, 'file', old?.fileName, now?.fileName),
      line(about, 'person', old?.initials, now?.initials),
      line(about, 'date', old?.due, now?.due),
    ].flat();
  },
  answers({ number, question }, old, now) {
    return line({ number, table: 'answers', key: question, words: null, initials: '' }, 'answer', old?.answer, now?.answer);
  },
  /** What is set aside has no value of its own: it is there or not. */
  dismissals({ number, rule, label }, old, now) {
    return line({ number, table: 'dismissals', key: rule, words: label, initials: '' }, 'aside', old && true, now && true);
  },
  ansFiles({ kind, of, version, fileName }, old, now) {
    const about = { number: '', table: 'ansFiles', key: `${kind} ${of} ${version}`, words: fileName, initials: '' } as const;
    return line(about, 'ans_file', old && version, now && version);
  },
  words({ word }, old, now) {
    return line({ number: '', table: 'words', key: word, words: word, initials: '' }, 'word', old?.means, now?.means);
  },
  userDates({ dispositif, date }, old, now) {
    return line({ number: '', table: 'userDates', key: `${dispositif} ${date}`, words: null, initials: '' }, 'date', old?.at, now?.at);
  },
};

function userLines<Name extends UserTableName>(table: Name, mine: StoredRows, merged: StoredRows): NewsLine[] {
  return pairs(table, mine[table], merged[table]).flatMap(([before, after]) => {
    const [old, now] = [before, after].map((row) => ((row as { deleted: boolean } | undefined)?.deleted ? undefined : row));
    return LINES[table](now ?? old ?? after, old, now);
  });
}

function chapterLines([before, after]: Pair<ChapterRow>): NewsLine[] {
  const about = { number: after.number, table: 'chapters', key: after.name, words: after.name, initials: '' } as const;
  return line(about, 'reading', before && (before.raw || before.status), after.raw || after.status);
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
