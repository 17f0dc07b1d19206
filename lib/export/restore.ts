/** A backup file that the user opens: read, compared with what is there, and merged. Nothing changes before `mergeIntoStore`. */
import { type Database, db } from '../store/db';
import type { StoredRows } from '../store/rows';
import { putRows, storedRows } from '../store/snapshot';
import { type ParsedBackup, parseBackup } from './backup';
import { type MergeCount, mergeCounts, mergeRows } from './merge';

const MAX_BYTES = 100_000_000;

/** Reads a file that the user chose. Never rejects: what cannot be read is refused. */
export async function readBackupFile(file: Pick<Blob, 'size' | 'text'>): Promise<ParsedBackup> {
  if (file.size > MAX_BYTES) return { ok: false, reason: 'huge', detail: '' };
  try {
    return parseBackup(await file.text());
  } catch {
    return { ok: false, reason: 'unreadable', detail: '' };
  }
}

/** What merging a file would do, table by table; nothing is changed. */
export async function previewMerge(rows: StoredRows, database: Database = db): Promise<Record<keyof StoredRows, MergeCount>> {
  return mergeCounts(await storedRows(database), rows);
}

/** Merges a file's rows into the store, in one transaction: all of it or nothing. Returns every row as it is afterwards. */
export function mergeIntoStore(rows: StoredRows, database: Database = db): Promise<StoredRows> {
  return database.transaction('rw', database.tables, async () => {
    const merged = mergeRows(await storedRows(database), rows);
    await putRows(merged, database);
    return merged;
  });
}
