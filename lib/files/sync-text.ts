/** One portion of the user's rows as the browser's sync holds it: compressed, as text, in as many entries as it needs. */
import { OF_NONE } from '../store/portions';
import type { CandidatureRow } from '../store/rows';
import { SHARED, type StoredRows, TABLES } from '../store/tables';
import { rowsIn } from './backup';
import { MAX_ENTRY_BYTES } from './sync-limits';

/** The name of an entry, the quotation marks and its head take no more. */
const CHUNK = MAX_ENTRY_BYTES - 100;
const VERSION = 1;
/** No portion that fits is larger once it is inflated: what is, was not written by us. */
const MAX_INFLATED = 5_000_000;

const KEY = /^c\/([A-Z\d]{0,40})\/(\d{1,3})$/;
const ENTRY = /^(\d{1,4})\.(\d{1,3})\.([a-z\d]{1,7})\.([A-Za-z\d+/=]*)$/;

/** Why a portion is left as it is: of a newer version; not all of it has come yet; not as it was written. */
export type Unread = 'newer' | 'partial' | 'damaged';

/** The entries of one portion. `sum` tells one writing from another. */
export interface Held {
  entries: Record<string, unknown>;
  sum: string;
}

/** The entries that hold a portion, by their keys. */
export async function packed(number: string, portion: StoredRows): Promise<Record<string, string>> {
  const bare = Object.fromEntries(
    SHARED.filter((name) => portion[name].length > 0).map((name) => [
      name,
      portion[name].map((row) => ({ ...(name === 'candidatures' ? marksOf(row as CandidatureRow) : row), number: undefined })),
    ]),
  );
  const text = asText(await through(new TextEncoder().encode(JSON.stringify(bare)), new CompressionStream('deflate-raw')));
  const chunks = text.match(new RegExp(`.{1,${CHUNK}}`, 'g')) ?? [];
  return Object.fromEntries(chunks.map((chunk, place) => [`c/${number}/${place}`, [VERSION, chunks.length, sumOf(text), chunk].join('.')]));
}

/** Everything that the browser's sync holds of ours, by candidature. */
export function heldIn(stored: Record<string, unknown>): Map<string, Held> {
  const all = new Map<string, Held>();
  for (const [key, value] of Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, number] = KEY.exec(key) ?? [];
    if (number === undefined) continue;
    const { entries } = all.get(number) ?? { entries: {} };
    const both = { ...entries, [key]: value };
    all.set(number, { entries: both, sum: sumOf(JSON.stringify(both)) });
  }
  return all;
}

/** A portion read from its entries, checked as a backup is. */
export async function unpacked(number: string, { entries }: Held): Promise<{ rows: StoredRows } | { unread: Unread }> {
  const read = Object.entries(entries).map(([key, value]) => ({
    place: Number(KEY.exec(key)?.[2]),
    entry: ENTRY.exec(typeof value === 'string' ? value : ''),
  }));
  if (read.some(({ entry }) => Number(entry?.[1]) > VERSION)) return { unread: 'newer' };
  if (read.some(({ entry }) => entry === null)) return { unread: 'damaged' };
  const first = read.find(({ place }) => place === 0)?.entry;
  const chunks = Array.from({ length: Number(first?.[2] ?? 0) }, (_, place) => read.find((part) => part.place === place)?.entry);
  if (!first || chunks.some((entry) => entry?.[3] !== first[3])) return { unread: 'partial' };
  const text = chunks.map((entry) => entry?.[4]).join('');
  if (sumOf(text) !== first[3]) return { unread: 'damaged' };
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const data = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
    const rows = rowsIn(numbered(number, data));
    return 'wrong' in rows ? { unread: 'damaged' } : rows;
  } catch {
    return { unread: 'damaged' };
  }
}

/** What entries take of the room, as browsers count it. */
export function bytesOf(entries: Record<string, unknown>): number {
  return Object.entries(entries).reduce((sum, [key, value]) => sum + new TextEncoder().encode(key + JSON.stringify(value)).length, 0);
}

function marksOf({ guichet, archived, deleted, updatedAt }: CandidatureRow) {
  return { guichet, archived, deleted, updatedAt };
}

/** Rows as they are stored: of a candidature's portion each bears its number, and the other portion holds none of a candidature's. */
function numbered(number: string, data: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(data).filter(([name]) => isOfCandidature(name) === (number !== OF_NONE));
  if (number === OF_NONE) return Object.fromEntries(own);
  return Object.fromEntries(
    own.map(([name, rows]) => [name, Array.isArray(rows) ? rows.map((row: object) => ({ ...row, number })) : rows]),
  );
}

function isOfCandidature(name: string): boolean {
  const { key } = (TABLES as Partial<Record<string, { key: readonly string[] }>>)[name] ?? { key: [] };
  return key.includes('number');
}

async function through(bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(change).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0, next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MAX_INFLATED) throw new RangeError('too large');
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function asText(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** FNV-1a, 32 bits: tells what was cut or mixed, not what was forged. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  return (sum >>> 0).toString(36);
}
