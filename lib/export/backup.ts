/** The JSON backup: everything that is kept, as one file. Runs in Node too, for `inspect --memory`. */
import * as z from 'zod/mini';
import type { KnownCandidature } from '../page/reading';
import type { Settings } from '../settings';
import type { Say } from '../rules/rule';
import { knownShape } from '../shapes/known';
import { numberShape } from '../shapes/parts';
import type { CandidatureRow, StoredRows } from '../store/rows';

const MAX_CHARACTERS = 50_000_000;

/** A backup file, version 1. `exportedAt` is ISO 8601 in UTC. */
export interface Backup extends StoredRows {
  format: 'cap-convergence-backup';
  version: 1;
  exportedAt: string;
  settings: Settings | null;
}

/** What a backup file may hold: every key but `format` and `version` may be absent. */
export type PartialBackup = Pick<Backup, 'format' | 'version'> & {
  exportedAt?: string | undefined;
  candidatures: (KnownCandidature & Partial<CandidatureRow>)[];
} & Partial<Omit<StoredRows, 'candidatures'>> & { settings?: unknown };

/** Why a file is refused. */
export type BackupRefusal = 'huge' | 'unreadable' | 'foreign' | 'newer' | 'damaged';

/** A file, read or refused. `detail` names the first key that is wrong in a damaged file. */
export type ParsedBackup = { ok: true; backup: PartialBackup } | { ok: false; reason: BackupRefusal; detail: string };

const headShape = z.object({ format: z.literal('cap-convergence-backup'), version: z.number() });

const keyed = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.optional(z.array(z.looseObject({ number: numberShape, ...shape })));

const bodyShape = z.looseObject({
  exportedAt: z.optional(z.string()),
  candidatures: z.optional(z.array(z.looseObject({ number: numberShape }))),
  chapters: keyed({ name: z.string() }),
  requirements: keyed({ chapter: z.string(), id: z.string() }),
  pages: keyed({ kind: z.string(), chapter: z.string() }),
  history: keyed({ at: z.string(), subject: z.string(), name: z.string() }),
  counts: keyed({ day: z.string() }),
  items: keyed({ key: z.string(), updatedAt: z.string() }),
  proofs: keyed({ chapter: z.string(), proof: z.string(), updatedAt: z.string() }),
  userDates: z.optional(z.array(z.looseObject({ dispositif: z.string(), date: z.string(), at: z.string(), updatedAt: z.string() }))),
  looks: keyed({ at: z.string() }),
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
  const candidatures = z.array(knownShape).safeParse((data as { candidatures?: unknown }).candidatures ?? []);
  if (!body.success) return refuse('damaged', firstPath(body.error));
  if (!candidatures.success) return refuse('damaged', firstPath(candidatures.error, 'candidatures'));
  const whole = candidatures.data.map((known, index) => ({ ...body.data.candidatures?.[index], ...known }));
  return { ok: true, backup: { ...(body.data as unknown as PartialBackup), candidatures: whole } };
}

/** The sentence that says why a file is refused, and that nothing was changed. */
export function refusalWords({ reason, detail }: { reason: BackupRefusal; detail: string }, say: Say): string {
  return say(`backup_refused_${reason}`, [detail]);
}

/** What a backup knows of its candidatures, for rules across pages. */
export function knownFrom(backup: Pick<PartialBackup, 'candidatures'>): KnownCandidature[] {
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

function firstPath(error: z.core.$ZodError, prefix = ''): string {
  return [prefix, ...(error.issues[0]?.path ?? [])].filter((part) => part !== '').join('.');
}
