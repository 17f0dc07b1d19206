/** A backup file that the user opens: read, compared with what is there, and merged. Nothing changes before `mergeIntoStore`. */
import { type Database, db } from '../store/db';
import type { SharedName, StoredRows } from '../store/tables';
import { withoutSample } from '../store/made-up';
import { notAfter } from '../store/clock';
import { now } from '../store/stamps';
import { putRows, storedRows } from '../store/snapshot';
import { MAX_BACKUP_BYTES, type ParsedBackup, parseBackup } from './backup';
import { type MergeCount, mergeCounts, mergeRows } from '../store/merge';
import { type CandidatureNews, mergeNews } from './merge-news';

/** A file, read or refused. `aheadBy`: how many stamps were later than now. */
export type ReadFile = Extract<ParsedBackup, { ok: false }> | (Extract<ParsedBackup, { ok: true }> & { aheadBy: number });

/**
 * Reads a file that the user chose. Never rejects: what cannot be read is refused, and what is too large is not even read. What a clock that was ahead
 * has stamped counts as of the moment when the file was last written. `told`: see `parseBackup`.
 */
export async function readBackupFile(
  file: Pick<Blob, 'size' | 'text'> & { lastModified?: number },
  told?: (share: number) => void,
): Promise<ReadFile> {
  if (file.size > MAX_BACKUP_BYTES) return { ok: false, reason: 'huge', detail: '' };
  try {
    const parsed = parseBackup(await file.text(), told);
    if (!parsed.ok) return parsed;
    const today = now();
    const written = new Date(Math.min(Date.parse(today), file.lastModified ?? Number.POSITIVE_INFINITY)).toISOString();
    const { rows, moved } = notAfter(parsed.backup, today, written);
    return { ok: true, backup: { ...parsed.backup, ...rows }, aheadBy: moved };
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
