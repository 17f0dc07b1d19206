/**
 * Two sets of rows become one. Pure, and the same whatever the order, the grouping or the number of times: for each key the newer row wins; what
 * the user wrote is merged value by value, each by its own stamp; two different rows of one moment are decided by their text.
 */
import type { CandidatureRow, ChapterRow, RequirementRow, StoredRows } from './rows';
import type { AnswerRow, DismissalRow, ItemRow, ProofRow, UserDateRow } from './user-rows';

/** What a merge does to the rows of one kind: how many are new, how many differ from before, and how many stay as they are. */
export interface MergeCount {
  added: number;
  changed: number;
  same: number;
}

/** All rows of both sides. */
export function mergeRows(a: StoredRows, b: StoredRows): StoredRows {
  return {
    candidatures: merged(a.candidatures, b.candidatures, ({ number }) => [number], mergeCandidature),
    chapters: merged(a.chapters, b.chapters, ({ number, name }) => [number, name], latestRead<ChapterRow>),
    requirements: merged(a.requirements, b.requirements, ({ number, chapter, id }) => [number, chapter, id], latestRead<RequirementRow>),
    pages: merged(a.pages, b.pages, ({ number, kind, chapter }) => [number, kind, chapter], latestRead),
    history: merged(a.history, b.history, ({ number, at, subject, name }) => [number, at, subject, name], byText),
    counts: merged(a.counts, b.counts, ({ number, day }) => [number, day], latestRead),
    items: merged(a.items, b.items, ({ number, key }) => [number, key], mergeValues<ItemRow>),
    proofs: merged(a.proofs, b.proofs, ({ number, chapter, proof }) => [number, chapter, proof], mergeValues<ProofRow>),
    userDates: merged(a.userDates, b.userDates, ({ dispositif, date }) => [dispositif, date], latestBy<UserDateRow>('updatedAt')),
    looks: merged(a.looks, b.looks, ({ number }) => [number], latestBy('at')),
    answers: merged(a.answers, b.answers, ({ number, question }) => [number, question], latestBy<AnswerRow>('updatedAt')),
    dismissals: merged(a.dismissals, b.dismissals, ({ number, rule, place }) => [number, rule, place], latestBy<DismissalRow>('updatedAt')),
  };
}

/** What merging `other` into `mine` would do, table by table. */
export function mergeCounts(mine: StoredRows, other: StoredRows): Record<keyof StoredRows, MergeCount> {
  const result = mergeRows(mine, other);
  const tables = Object.keys(result) as (keyof StoredRows)[];
  return Object.fromEntries(
    tables.map((table) => {
      const before = new Set(mine[table].map(textOf));
      const same = result[table].filter((row) => before.has(textOf(row))).length;
      const added = result[table].length - mine[table].length;
      return [table, { added, same, changed: result[table].length - same - added }];
    }),
  ) as Record<keyof StoredRows, MergeCount>;
}

type Choose<Row> = (a: Row, b: Row) => Row;

function merged<Row>(a: Row[], b: Row[], key: (row: Row) => string[], choose: Choose<Row>): Row[] {
  const rows = new Map<string, Row>();
  for (const row of [...a, ...b]) {
    const name = JSON.stringify(key(row));
    const other = rows.get(name);
    rows.set(name, other === undefined ? row : choose(other, row));
  }
  return [...rows].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, row]) => row);
}

/** The page's facts are those of the last reading; the user's marks those of their last change; the first reading is the earlier. */
function mergeCandidature(a: CandidatureRow, b: CandidatureRow): CandidatureRow {
  const pages = latestRead(pageSide(a), pageSide(b));
  const marks = latestBy<ReturnType<typeof userSide>>('updatedAt')(userSide(a), userSide(b));
  return { ...pages, ...marks, firstReadAt: a.firstReadAt < b.firstReadAt ? a.firstReadAt : b.firstReadAt };
}

function userSide({ archived, deleted, updatedAt }: CandidatureRow) {
  return { archived, deleted, updatedAt };
}

/** The row with the user's marks and the first reading levelled, so that they do not decide between two readings. */
function pageSide(row: CandidatureRow): CandidatureRow {
  return { ...row, archived: false, deleted: false, updatedAt: '', firstReadAt: '' };
}

type UserRow = ItemRow | ProofRow;

/** Each of the user's values by its own stamp; of two values of one moment, the one whose text comes last. */
function mergeValues<Row extends UserRow>(a: Row, b: Row): Row {
  const changedAt: Record<string, string> = {};
  const values = Object.keys({ ...a, ...b }).filter((name) => name !== 'changedAt' && name !== 'updatedAt');
  const chosen = values.map((name) => {
    const key = name as keyof Row & string;
    const winner = isNewer(a, b, key) ? a : b;
    const stamp = stampOf(winner, key);
    if (stamp !== '') changedAt[key] = stamp;
    return [key, winner[key]];
  });
  return { ...a, ...Object.fromEntries(chosen), changedAt, updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt };
}

function isNewer<Row extends UserRow>(a: Row, b: Row, name: keyof Row & string): boolean {
  const [x, y] = [stampOf(a, name), stampOf(b, name)];
  return x === y ? textOf(a[name]) >= textOf(b[name]) : x > y;
}

function stampOf(row: UserRow, name: string): string {
  return (row.changedAt as Record<string, string | undefined>)[name] ?? '';
}

function latestRead<Row extends { readAt: string }>(a: Row, b: Row): Row {
  return latestBy<Row>('readAt')(a, b);
}

function latestBy<Row>(stamp: keyof Row): Choose<Row> {
  return (a, b) => (a[stamp] === b[stamp] ? byText(a, b) : a[stamp] > b[stamp] ? a : b);
}

/** Two rows of one moment: the one whose text comes last, so that every machine chooses the same. */
function byText<Row>(a: Row, b: Row): Row {
  return textOf(a) >= textOf(b) ? a : b;
}

/** A value as text, its keys in order. */
function textOf(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
