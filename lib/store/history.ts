/** What changed from one reading to the next. */
import { type Database, db } from './db';
import type { HistoryRow } from './rows';

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
