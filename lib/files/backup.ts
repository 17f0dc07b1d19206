/** The JSON backup: everything that is kept, as one file. Runs in Node too, for `inspect --memory`. */
import * as z from 'zod/mini';
import type { KnownCandidature } from '../reading/reading';
import type { Settings } from '../browser/settings';
import type { Say } from '../rules/rule';
import { text } from '../reading/parts';
import { asKnown } from '../store/known';
import { withoutSample } from '../store/made-up';
import { SHARED, type StoredRows, TABLES } from '../store/tables';

/** The most bytes that a backup holds, and the most characters that are read. */
export const MAX_BACKUP_BYTES = 50_000_000;

/** A backup file, version 1. `exportedAt` is ISO 8601 in UTC. */
export interface Backup extends StoredRows {
  format: 'cap-convergence-backup';
  version: 1;
  exportedAt: string;
  settings: Settings | null;
}

/** Why a file is refused. */
export type BackupRefusal = 'huge' | 'unreadable' | 'foreign' | 'newer' | 'damaged';

/** What a file holds, made whole: an absent table is empty. `settings` is as written: `parseSettings` reads it. */
export type ReadBackup = StoredRows & { exportedAt: string; settings?: unknown };

/** A file, read or refused. `detail` names the first key that is wrong in a damaged file. */
export type ParsedBackup = { ok: true; backup: ReadBackup } | { ok: false; reason: BackupRefusal; detail: string };

const headShape = z.object({ format: z.literal('cap-convergence-backup'), version: z.number().check(z.gte(1)) });

const bodyShape = z.object({ exportedAt: z.prefault(text, ''), settings: z.optional(z.unknown()) });

/** Makes the backup of some rows; the made-up candidature is not in it. */
export function toBackup(rows: StoredRows, settings: Settings | null, exportedAt: string): Backup {
  return { format: 'cap-convergence-backup', version: 1, exportedAt, ...withoutSample(rows), settings };
}

/**
 * Reads the text of a file. Never throws: a file that is no backup of this version is refused with a reason, and none of its rows is taken. `told` hears
 * which share of its rows was checked, now and then.
 */
export function parseBackup(content: string, told: (share: number) => void = () => {}): ParsedBackup {
  if (content.length > MAX_BACKUP_BYTES) return refuse('huge');
  const data = parseJson(content);
  if (data === undefined) return refuse('unreadable');
  const head = headShape.safeParse(data);
  if (!head.success) return refuse('foreign');
  if (head.data.version > 1) return refuse('newer');
  const body = bodyShape.safeParse(data);
  if (!body.success) return refuse('damaged', 'exportedAt');
  const read = rowsIn(data as Record<string, unknown>, told);
  return 'wrong' in read ? refuse('damaged', read.wrong) : { ok: true, backup: { ...body.data, ...withoutSample(read.rows) } };
}

/** The rows of every table, an absent one being empty; or the path of the first wrong value. Row by row: a million wrong ones take no longer than one. */
export function rowsIn(data: Record<string, unknown>, told: (share: number) => void = () => {}): { rows: StoredRows } | { wrong: string } {
  const tables: Record<string, unknown[]> = {};
  const all = SHARED.reduce((sum, table) => sum + (Array.isArray(data[table]) ? data[table].length : 0), 0);
  let checked = 0;
  for (const table of SHARED) {
    const shape = TABLES[table].shape();
    const list = data[table] ?? [];
    if (!Array.isArray(list)) return { wrong: table };
    const rows: unknown[] = [];
    for (const [place, row] of list.entries()) {
      const parsed = shape.safeParse(row);
      if (!parsed.success) return { wrong: [table, place, ...(parsed.error.issues[0]?.path ?? [])].join('.') };
      rows.push(parsed.data);
      checked += 1;
      if (checked % 2_000 === 0) told(checked / all);
    }
    tables[table] = rows;
  }
  return { rows: tables as unknown as StoredRows };
}

/** The sentence that says why a file is refused, and that nothing was changed. */
export function refusalWords({ reason, detail }: { reason: BackupRefusal; detail: string }, say: Say): string {
  const [, place] = /^candidatures\.(\d+)\.number$/.exec(detail) ?? [];
  if (place !== undefined) return say('backup_refused_number', [Number(place) + 1]);
  return say(`backup_refused_${reason}`, [reason === 'huge' ? MAX_BACKUP_BYTES / 1_000_000 : detail]);
}

/** What a backup knows of its candidatures, for rules across pages. */
export function knownFrom(backup: Pick<Backup, 'candidatures'>): KnownCandidature[] {
  return backup.candidatures.filter(({ deleted }) => !deleted).map(asKnown);
}

function refuse(reason: BackupRefusal, detail = ''): ParsedBackup {
  return { ok: false, reason, detail };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? null;
  } catch {
    return undefined;
  }
}
