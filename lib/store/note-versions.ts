/**
 * Who wrote what of a note, so that two notes written without sight of each other are both kept. A set of versions, of which a newer one takes away
 * those that its writer had seen. Pure, and the same whatever the order, the grouping or the number of times.
 */
import { cutText } from '../reading/limits';
import { keyOf, type StoredRows } from './tables';

/** One text as a member left it. `at`: that member's own stamp, ISO 8601 in UTC; it is compared with stamps of the same member alone. */
export interface NoteVersion {
  by: string;
  name: string;
  at: string;
  text: string;
}

/** The versions of one note that nobody has replaced, and the last stamp of each member that they take into account. */
interface NoteVersions {
  seen: Record<string, string>;
  versions: NoteVersion[];
}

/** By table and key: see `placeOf`. */
export type Notes = Record<string, NoteVersions>;

/** Whose browser this is. */
export interface Member {
  id: string;
  name: string;
}

const TABLES = ['items', 'proofs'] as const;

/** What both sides know: a version stays unless the other side has seen it and no longer has it. */
export function joinNotes(a: Notes, b: Notes): Notes {
  const places = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...places].sort().map((place) => [place, joined(a[place] ?? NONE, b[place] ?? NONE)]));
}

/** Every note that the store holds otherwise than its versions say was changed here: it takes their place, as this member's. */
export function withOwnNotes(notes: Notes, rows: StoredRows, { id, name }: Member, at: string): Notes {
  const own: Notes = {};
  for (const [place, { note }] of notedRows(rows)) {
    const known = notes[place] ?? NONE;
    if (note === noteOf(known)) continue;
    const stamp = later(known.seen[id], at);
    own[place] = { seen: { ...known.seen, [id]: stamp }, versions: [{ by: id, name, at: stamp, text: note }] };
  }
  return { ...notes, ...own };
}

/** Rows with the notes that the versions say. */
export function withNotes(rows: StoredRows, notes: Notes): StoredRows {
  const said = <Row extends { note: string }>(table: (typeof TABLES)[number], row: Row): Row => {
    const known = notes[placeOf(table, row)];
    return known ? { ...row, note: noteOf(known) } : row;
  };
  return { ...rows, items: rows.items.map((row) => said('items', row)), proofs: rows.proofs.map((row) => said('proofs', row)) };
}

/** The text of a note: that of its one version; of several, one under the other with whose they are. */
function noteOf({ versions }: NoteVersions): string {
  const told = versions.filter(({ text }, place) => text !== '' && versions.findIndex((other) => other.text === text) === place);
  const [only] = told;
  if (told.length < 2) return only?.text ?? '';
  return cutText(told.map(({ name, by, text }) => `${name || by} : ${text}`).join('\n'));
}

const NONE: NoteVersions = { seen: {}, versions: [] };

function joined(a: NoteVersions, b: NoteVersions): NoteVersions {
  const kept = [...a.versions.filter((one) => stays(one, b)), ...b.versions.filter((one) => stays(one, a))];
  const versions = [...new Map(kept.map((one) => [`${one.at} ${one.by}`, one])).entries()].sort(([x], [y]) => (x < y ? -1 : 1));
  const members = [...new Set([...Object.keys(a.seen), ...Object.keys(b.seen)])].sort();
  const seen = Object.fromEntries(members.map((id) => [id, [a.seen[id] ?? '', b.seen[id] ?? ''].sort()[1] ?? '']));
  return { seen, versions: versions.map(([, one]) => one) };
}

function stays({ by, at }: NoteVersion, other: NoteVersions): boolean {
  return (other.seen[by] ?? '') < at || other.versions.some((one) => one.by === by && one.at === at);
}

function later(previous: string | undefined, at: string): string {
  return previous === undefined || at > previous ? at : new Date(Date.parse(previous) + 1).toISOString();
}

function notedRows(rows: StoredRows): [place: string, row: { note: string }][] {
  return [
    ...rows.items.map((row): [string, { note: string }] => [placeOf('items', row), row]),
    ...rows.proofs.map((row): [string, { note: string }] => [placeOf('proofs', row), row]),
  ];
}

/** What a note is about. `key`: of the item, or the requirement's id; `proof`: "" for an item. */
export function partsOfPlace(place: string): { number: string; key: string; proof: string } {
  const [, written = '[]'] = /^\w+ (.*)$/s.exec(place) ?? [];
  const [number = '', key = '', proof = ''] = JSON.parse(written) as string[];
  return { number, key, proof };
}

function placeOf(table: (typeof TABLES)[number], row: object): string {
  return `${table} ${keyOf(table, row as never)}`;
}
