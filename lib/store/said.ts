/** Which reminders were said. */
import { type Database, db } from './db';
import { now } from './stamps';

/** The keys of the reminders already said. */
export async function saidReminders(database: Database = db): Promise<Set<string>> {
  return new Set(await database.said.toCollection().primaryKeys());
}

/** Remembers that these were said. */
export async function markSaid(keys: readonly string[], database: Database = db): Promise<void> {
  await database.said.bulkPut(keys.map((key) => ({ key, at: now() })));
}
