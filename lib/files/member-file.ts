/** The file of one member of a team: a backup, and whose it is. It stands in a folder that the team shares, and its member alone writes it. Pure. */
import * as z from 'zod/mini';
import { initialsShape, text } from '../reading/parts';
import type { Member, Notes } from '../store/note-versions';
import { perTable, type StoredRows } from '../store/tables';
import { type BackupRefusal, parseBackup, type ReadBackup, toBackup } from './backup';

/** What the folder holds under one name. */
export interface FolderFile {
  name: string;
  text: string;
}

/** A file, read: of a member, or a backup of nobody's. `isCopy`: a drive has made it beside the one that it could not merge. */
export type MemberFile =
  | { name: string; ok: true; member: Member | null; notes: Notes; rows: StoredRows; exportedAt: string; isCopy: boolean }
  | { name: string; ok: false; reason: BackupRefusal };

const member = z.object({ id: z.string().check(z.regex(/^[a-z0-9]{4,12}$/)), name: initialsShape });
const notes = z.record(
  text,
  z.object({ seen: z.record(text, text), versions: z.array(z.object({ by: text, name: initialsShape, at: text, text })) }),
);
const shape = z.object({ member: z.optional(member), notes: z.optional(notes) });

/** How drives call what they could not merge: OneDrive, Nextcloud, Dropbox, Syncthing. */
const COPY = /sync-conflict|conflicted copy|copie en conflit|conflit|\(\d+\)\.json$/i;

/** The name of a member's file: initials, then the letters that no other member has. */
export function memberFileName({ id, name }: Member): string {
  const initials = name.replace(/[^\p{L}\p{N}]/gu, '');
  return `cap-${initials === '' ? '' : `${initials}-`}${id}.json`;
}

/** Whether a file of that name is the member's own, whatever their initials were when it was made. */
export function isOwnFile(name: string, id: string): boolean {
  return name.startsWith('cap-') && (name === `cap-${id}.json` || name.endsWith(`-${id}.json`));
}

/** The text of a member's file. What this member alone has seen, and their settings, are not in it. */
export function memberText(member: Member, rows: StoredRows, notes: Notes, exportedAt: string): string {
  return JSON.stringify({ ...toBackup({ ...rows, looks: [] }, null, exportedAt), member, notes });
}

/** Whether two texts of a member say the same, whenever they were written. */
export function isSameText(a: string, b: string): boolean {
  return withoutMoment(a) === withoutMoment(b);
}

/** Reads one file of the folder. Never throws. */
export function readMemberFile({ name, text }: FolderFile): MemberFile {
  const parsed = parseBackup(text);
  if (!parsed.ok) return { name, ok: false, reason: parsed.reason };
  const whose = shape.safeParse(JSON.parse(text));
  if (!whose.success) return { name, ok: false, reason: 'damaged' };
  const { exportedAt } = parsed.backup;
  return {
    name,
    ok: true,
    member: whose.data.member ?? null,
    notes: whose.data.notes ?? {},
    rows: rowsOf(parsed.backup),
    exportedAt,
    isCopy: COPY.test(name),
  };
}

function rowsOf(backup: ReadBackup): StoredRows {
  return { ...perTable<StoredRows>((name) => backup[name]), looks: [] };
}

function withoutMoment(text: string): string {
  return text.replace(/"exportedAt":"[^"]*"/, '');
}
