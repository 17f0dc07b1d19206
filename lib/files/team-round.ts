/** One round of a team's folder: the files of all others are merged into the store, and what this member's own file should then hold is given. */
import { type Database, db } from '../store/db';
import { withoutSample } from '../store/made-up';
import { mergeRows } from '../store/merge';
import { joinNotes, type Member, type NoteVersion, type Notes, withNotes, withOwnNotes } from '../store/note-versions';
import { putRows, storedRows } from '../store/snapshot';
import { now } from '../store/stamps';
import { keyOf, perTable, type SharedName, type StoredRows } from '../store/tables';
import { textOf } from '../store/laws';
import type { BackupRefusal } from './backup';
import { type FolderFile, memberText, type MemberFile, readMemberFile } from './member-file';

/** What became of one file. `copy`: merged, and a drive's own copy that can be deleted. */
type FileOutcome = 'merged' | 'copy' | 'aside' | BackupRefusal;

/** One file of the folder, as told to the user. `isAhead`: it was written at a moment that has not come here. */
export interface ToldFile {
  name: string;
  member: Member | null;
  outcome: FileOutcome;
  exportedAt: string | null;
  isAhead: boolean;
}

/** A round that was made. `news`: the notes of others that were not known. */
export interface Round {
  files: ToldFile[];
  news: { place: string; version: NoteVersion }[];
  notes: Notes;
  own: string;
}

/**
 * Makes one round, in one transaction. `notes`: as the round before left them; `aside`: names of files that are not to be merged. The stamps of the
 * user's values are taken as they are, also from a clock that is ahead: all members then choose alike, and what is written over a value is always later
 * than it.
 */
export function teamRound(
  { me, notes: before, files, aside }: { me: Member; notes: Notes; files: readonly FolderFile[]; aside: readonly string[] },
  database: Database = db,
): Promise<Round> {
  const read = files.map((file) => (aside.includes(file.name) ? null : readMemberFile(file)));
  return database.transaction('rw', database.tables, async () => {
    const at = now();
    const mine = withoutSample(await storedRows(database));
    let notes = withOwnNotes(before, mine, me, at);
    const known = new Set(versionsOf(notes).map(({ version }) => versionKey(version)));
    let rows = mine;
    for (const file of read) {
      if (!file?.ok) continue;
      rows = mergeRows(rows, readByNow(file.rows, rows, at));
      if (file.member === null)
        notes = withOwnNotes(notes, rows, me, at); // a plain backup: its rows' own law decides
      else notes = joinNotes(notes, file.notes);
      rows = withNotes(rows, notes);
    }
    await putRows(differing(mine, rows), database);
    return {
      files: files.map((file, place) => toldFile(file, read[place] ?? null, at)),
      news: versionsOf(notes).filter(({ version }) => version.by !== me.id && version.text !== '' && !known.has(versionKey(version))),
      notes,
      own: memberText(me, rows, notes, at),
    };
  });
}

function toldFile({ name }: FolderFile, read: MemberFile | null, at: string): ToldFile {
  if (read === null) return { name, member: null, outcome: 'aside', exportedAt: null, isAhead: false };
  if (!read.ok) return { name, member: null, outcome: read.reason, exportedAt: null, isAhead: false };
  const { member, exportedAt, isCopy } = read;
  return { name, member, outcome: isCopy ? 'copy' : 'merged', exportedAt, isAhead: exportedAt > at };
}

/** What pages said at a moment that has not come is taken where nothing is known, as of now: it must not hide what is read until then. */
function readByNow(rows: StoredRows, mine: StoredRows, at: string): StoredRows {
  const held = perTable<StoredRows>((name) => {
    const known = new Set(mine[name].map((row) => keyOf(name, row)));
    return rows[name].map((row) => ('readAt' in row && row.readAt > at ? { ...row, readAt: known.has(keyOf(name, row)) ? '' : at } : row));
  });
  return { ...held, history: held.history.filter((row) => row.at <= at) };
}

function differing(before: StoredRows, after: StoredRows): StoredRows {
  return perTable((name: SharedName) => {
    const known = new Set(before[name].map(textOf));
    return after[name].filter((row) => !known.has(textOf(row)));
  });
}

function versionsOf(notes: Notes): { place: string; version: NoteVersion }[] {
  return Object.entries(notes).flatMap(([place, { versions }]) => versions.map((version) => ({ place, version })));
}

function versionKey({ by, at }: NoteVersion): string {
  return `${by} ${at}`;
}
