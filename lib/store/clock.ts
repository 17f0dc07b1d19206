/** Stamps of a clock that was ahead: what is later than now counts as now, so that nothing waits for a day that has not come. */
import { type Database, db } from './db';
import { mergeRows } from './merge';
import { putRows, storedRows } from './snapshot';
import { now } from './stamps';
import { perTable, SHARED, type StoredRows } from './tables';

const AHEAD = 'clock-ahead';

/** What becomes of a stamp. */
type Change = (stamp: string) => string;

/** The names under which rows hold stamps; those in `changedAt` have the values' names. */
const STAMPS = new Set(['readAt', 'updatedAt', 'firstReadAt', 'at']);
/** ISO 8601 in UTC. A date that the user sets stands under "at" too, in Paris time: it may lie ahead. */
const STAMP = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * Rows in which no stamp or counted day is later than `until`, ISO 8601 in UTC: those that are count as of `to`, in their order, a millisecond apart.
 * `moved`: how many stamps were later.
 */
export function notAfter(rows: StoredRows, until: string, to: string = until): { rows: StoredRows; moved: number } {
  const later = new Set<string>();
  changeAll(rows, (stamp) => {
    if (stamp > until) later.add(stamp);
    return stamp;
  });
  if (later.size === 0) return { rows, moved: 0 };
  const inOrder = [...later].sort();
  const back = new Map(inOrder.map((stamp, place) => [stamp, new Date(Date.parse(to) - (inOrder.length - 1 - place)).toISOString()]));
  const brought = changeAll(rows, (stamp) => back.get(stamp) ?? stamp);
  const today = to.slice(0, 'YYYY-MM-DD'.length);
  const counts = brought.counts.map((row) => (row.day > until.slice(0, today.length) ? { ...row, day: today } : row));
  return {
    rows: mergeRows(
      { ...brought, counts },
      perTable(() => []),
    ),
    moved: later.size,
  }; // two rows of one key may have become one
}

/** Does so with the store, in one transaction, and notes that it is to be said. Gives how many stamps were later. */
export function bringBackClock(until: string = now(), database: Database = db): Promise<number> {
  return database.transaction('rw', database.tables, async () => {
    const { rows, moved } = notAfter(await storedRows(database), until);
    if (moved > 0) {
      await Promise.all(SHARED.map((name) => database.table(name).clear()));
      await putRows(rows, database);
      await database.said.put({ key: AHEAD, at: until });
    }
    return moved;
  });
}

/** Whether the user is to be told that the clock was ahead. */
export async function isClockToBeSaid(database: Database = db): Promise<boolean> {
  return (await database.said.get(AHEAD)) !== undefined;
}

/** The user has read it. */
export function clockIsSaid(database: Database = db): Promise<void> {
  return database.said.delete(AHEAD);
}

function changeAll(rows: StoredRows, change: Change): StoredRows {
  return perTable((name) => rows[name].map((row) => changeIn(row, change)));
}

function changeIn<Value extends object>(row: Value, change: Change, isStamp = (name: string) => STAMPS.has(name)): Value {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.map((each) => (isRecord(each) ? changeIn(each, change) : each))];
      if (name === 'changedAt' && isRecord(value)) return [name, changeIn(value, change, () => true)];
      return [name, typeof value === 'string' && isStamp(name) && STAMP.test(value) ? change(value) : value];
    }),
  ) as Value;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
