/** Which of two rows of one key is kept, by whose word a row is. Pure, and the same whatever the order, the grouping or the number of times. */
import type { CandidatureRow } from './rows';

/** Makes one row of two. */
export type Law<Row> = (a: Row, b: Row) => Row;

/** A row whose values the user sets one by one. */
interface Stamped {
  changedAt: Record<string, string | undefined>;
  updatedAt: string;
}

/** What a page said: the last reading. */
export const lastRead = <Row extends { readAt: string }>(a: Row, b: Row): Row => later(a, b, 'readAt');

/** What the user said as a whole: the last word. */
export const lastChanged = <Row extends { updatedAt: string }>(a: Row, b: Row): Row => later(a, b, 'updatedAt');

/** What happened: the last time. */
export const lastSeen = <Row extends { at: string }>(a: Row, b: Row): Row => later(a, b, 'at');

/** Each of the user's values by its own stamp; of two values of one moment, the one whose text comes last. */
export function eachValue<Row extends Stamped>(a: Row, b: Row): Row {
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

/** The page's facts are those of the last reading; the user's marks those of their last change; the first reading is the earlier. */
export function factsAndMarks(a: CandidatureRow, b: CandidatureRow): CandidatureRow {
  const firstReadAt = a.firstReadAt < b.firstReadAt ? a.firstReadAt : b.firstReadAt;
  return { ...lastRead(pageSide(a), pageSide(b)), ...lastChanged(userSide(a), userSide(b)), firstReadAt };
}

/** Two rows of one moment: the one whose text comes last, so that every machine chooses the same. */
export function byText<Row>(a: Row, b: Row): Row {
  return textOf(a) >= textOf(b) ? a : b;
}

/** A value as text, its keys in order. */
export function textOf(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function later<Row, Stamp extends keyof Row>(a: Row, b: Row, stamp: Stamp): Row {
  return a[stamp] === b[stamp] ? byText(a, b) : a[stamp] > b[stamp] ? a : b;
}

function userSide({ archived, deleted, updatedAt }: CandidatureRow) {
  return { archived, deleted, updatedAt };
}

/** The row with the user's marks and the first reading levelled, so that they do not decide between two readings. */
function pageSide(row: CandidatureRow): CandidatureRow {
  return { ...row, archived: false, deleted: false, updatedAt: '', firstReadAt: '' };
}

function isNewer<Row extends Stamped>(a: Row, b: Row, name: keyof Row & string): boolean {
  const [x, y] = [stampOf(a, name), stampOf(b, name)];
  return x === y ? textOf(a[name]) >= textOf(b[name]) : x > y;
}

function stampOf({ changedAt }: Stamped, name: string): string {
  return changedAt[name] ?? '';
}
