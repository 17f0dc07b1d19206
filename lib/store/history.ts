/** What changed from one reading to the next. */
import { type Database, db } from './db';
import type { HistoryRow } from './rows';

/** What is changed back within a minute was never news: a page that flips without end leaves no trail. */
const FLIP_MS = 60_000;
/** So many changes of one candidature are kept, the last ones; what the user wrote is not among them. */
export const MOST_CHANGES = 2_000;

/** Keeps changes of one candidature. One that follows another of its subject within a minute takes its place, or takes it away where it undoes it. */
export async function addHistory(changes: readonly HistoryRow[], database: Database = db): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const earlier = await database.history.where('number').equals(first.number).sortBy('at');
  for (const change of changes) {
    const { number, at, subject, name } = change;
    const last = earlier.findLast((row) => row.subject === subject && row.name === name);
    const isFlip = last !== undefined && Date.parse(at) - Date.parse(last.at) < FLIP_MS;
    if (isFlip) await database.history.delete([number, last.at, subject, name]);
    if (!isFlip) await database.history.put(change);
    else if (last.from !== change.to) await database.history.put({ ...change, from: last.from });
  }
  const keys = await database.history.where('number').equals(first.number).primaryKeys();
  const tooMany = keys.sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1)).slice(0, Math.max(0, keys.length - MOST_CHANGES));
  await database.history.bulkDelete(tooMany);
}

/** The changes of one candidature, newest first. */
export async function historyOf(number: string, database: Database = db): Promise<HistoryRow[]> {
  return (await database.history.where('number').equals(number).sortBy('at')).reverse();
}

/** The changes since the user's last look, newest first; all of them before the first look. */
export async function newsOf(number: string, database: Database = db): Promise<HistoryRow[]> {
  const look = await database.looks.get(number);
  return (await historyOf(number, database)).filter(({ at }) => !look || at > look.at);
}

/** Remembers that the user has seen the changes of a candidature. */
export async function lookAt(number: string, at: string, database: Database = db): Promise<void> {
  await database.looks.put({ number, at });
}
