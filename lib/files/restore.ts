/** A backup file that the user opens: read, compared with what is there, and merged. Nothing changes before `mergeIntoStore`. */
import { type Database, db } from '../store/db';
import type { SharedName, StoredRows } from '../store/tables';
import { withoutSample } from '../store/made-up';
import { putRows, storedRows } from '../store/snapshot';
import { MAX_BACKUP_BYTES, type ParsedBackup, parseBackup } from './backup';
import { type MergeCount, mergeCounts, mergeRows } from '../store/merge';
import { type CandidatureNews, mergeNews } from './merge-news';

/** Reads a file that the user chose. Never rejects: what cannot be read is refused, and what is too large is not even read. */
export async function readBackupFile(file: Pick<Blob, 'size' | 'text'>): Promise<ParsedBackup> {
  if (file.size > MAX_BACKUP_BYTES) return { ok: false, reason: 'huge', detail: '' };
  try {
    return parseBackup(await file.text());
  } catch {
    return { ok: false, reason: 'unreadable', detail: '' };
  }
}

/** What merging a file would do; nothing is changed. */
export interface MergePreview {
  news: CandidatureNews[];
  counts: Record<SharedName, MergeCount>;
}

/** What merging a file would do, candidature by candidature and table by table; nothing is changed. */
export async function previewMerge(rows: StoredRows, database: Database = db): Promise<MergePreview> {
  const mine = withoutSample(await storedRows(database));
  return { news: mergeNews(mine, rows), counts: mergeCounts(mine, rows) };
}

/** Merges a file's rows into the store, in one transaction: all of it or nothing. Returns every row as it is afterwards. */
export function mergeIntoStore(rows: StoredRows, database: Database = db): Promise<StoredRows> {
  return database.transaction('rw', database.tables, async () => {
    const merged = mergeRows(await storedRows(database), rows);
    await putRows(merged, database);
    return merged;
  });
}
