/** The JSON backup: everything that is kept, as one file. Runs in Node too, for `inspect --memory`. */
import * as z from 'zod/mini';
import type { KnownCandidature } from '../page/reading';
import type { Settings } from '../settings';
import type { Say } from '../rules/rule';
import { candidatureShape } from '../shapes/known';
import { tableShapes } from '../shapes/rows';
import type { StoredRows } from '../store/rows';

const MAX_CHARACTERS = 50_000_000;

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

const headShape = z.object({ format: z.literal('cap-convergence-backup'), version: z.number() });

const bodyShape = z.object({
  exportedAt: z.prefault(z.string(), ''),
  settings: z.optional(z.unknown()),
  candidatures: z.prefault(z.array(candidatureShape), []),
  ...tableShapes,
});

/** Makes the backup of some rows. */
export function toBackup(rows: StoredRows, settings: Settings | null, exportedAt: string): Backup {
  return { format: 'cap-convergence-backup', version: 1, exportedAt, ...rows, settings };
}

/** Reads the text of a file. Never throws: what is no backup of this version is refused with a reason, and nothing of it is taken. */
export function parseBackup(text: string): ParsedBackup {
  if (text.length > MAX_CHARACTERS) return refuse('huge');
  const data = parseJson(text);
  if (data === undefined) return refuse('unreadable');
  const head = headShape.safeParse(data);
  if (!head.success) return refuse('foreign');
  if (head.data.version > 1) return refuse('newer');
  const body = bodyShape.safeParse(data);
  return body.success ? { ok: true, backup: body.data } : refuse('damaged', body.error.issues[0]?.path.join('.'));
}

/** The sentence that says why a file is refused, and that nothing was changed. */
export function refusalWords({ reason, detail }: { reason: BackupRefusal; detail: string }, say: Say): string {
  return say(`backup_refused_${reason}`, [detail]);
}

/** What a backup knows of its candidatures, for rules across pages. */
export function knownFrom(backup: Pick<Backup, 'candidatures'>): KnownCandidature[] {
  return backup.candidatures.filter(({ deleted }) => !deleted).map(asKnown);
}

/** The remembered facts of one candidature's row, without what the page prints of its progress. */
export function asKnown(row: KnownCandidature): KnownCandidature {
  return {
    number: row.number,
    guichet: row.guichet,
    dispositif: row.dispositif,
    product: row.product,
    candidateVersion: row.candidateVersion,
    names: row.names,
    nils: row.nils,
    precedents: row.precedents,
    edcNru: row.edcNru,
    profiles: row.profiles,
    components: row.components,
    forecastDate: row.forecastDate,
  };
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
