/** A page just read, taken into the store. */
import type { Finding, PageReading } from '../page/reading';
import { type Database, db } from './db';
import type { HistoryRow } from './rows';

/**
 * Takes a reading in, in one transaction: the candidature's facts, chapters, requirements, page and what differs from before. The candidature's
 * number decides what it belongs to. `at`: ISO 8601 in UTC. Returns what changed.
 */
export async function saveReading(
  _reading: PageReading,
  _findings: readonly Finding[],
  _at: string,
  _database: Database = db,
): Promise<HistoryRow[]> {
  return [];
}
