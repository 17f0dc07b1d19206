/**
 * One round of the browser's sync: what other machines wrote is merged here, and what differs is written. Every machine holds its own rows whole: what is
 * lost there is never lost here. What is damaged or not all there is left until the user's own rows change; what a newer version wrote, always.
 */
import { browser } from 'wxt/browser';
import { fitting, type Wanted } from '../files/sync-room';
import { bytesOf, type Held, heldIn, packed, sumOf, type Unread, unpacked } from '../files/sync-text';
import { notAfter } from '../store/clock';
import { type Database, db } from '../store/db';
import { mergePortions, OF_NONE, PORTION_TABLES, portions, portionText, rowsFor } from '../store/portions';
import { putRows, storedRows } from '../store/snapshot';
import { now } from '../store/stamps';
import type { StoredRows } from '../store/tables';
import { isSyncOn, readSyncState, saveSyncState, type SyncState } from './sync-state';
import { tellWords } from './words';

/**
 * A round, if it is switched on. `adds`: also what is not there yet is written; without it only what is there and differs, so that what another machine
 * erased is not put back before something is changed here. At most one removal and one writing: one round in 5 s stays under the browsers' rates.
 */
export async function syncOnce(adds: boolean, database: Database = db): Promise<void> {
  if (!(await isSyncOn())) return;
  const before = await readSyncState();
  const stored = await browser.storage.sync.get(null).catch(() => null);
  if (stored === null) return saveSyncState({ ...before, failure: 'unavailable' });
  const held = heldIn(stored);
  const read = await readNew(held, before, database);
  const mine = await takeIn(read.rows, database);
  if (read.rows.get(OF_NONE)?.words.length) await tellWords();
  const words = new Map([...mine].map(([number, portion]) => [number, wordsOf(portion)]));
  const isSame = (number: string) => words.get(number) === read.words.get(number);
  const isLeft = (number: string) => read.unread[number] === 'newer' || (number in read.unread && !adds);

  const wanted: Wanted[] = [];
  for (const [number, portion] of mine) {
    if (isLeft(number) || (!adds && !held.has(number))) continue;
    const there = held.get(number)?.entries;
    wanted.push({ number, portion, entries: there && isSame(number) ? there : await packed(number, portion) });
  }
  const numbers = new Set(wanted.map(({ number }) => number));
  const others = Object.fromEntries(
    [...held].filter(([number]) => !numbers.has(number)).flatMap(([, { entries }]) => Object.entries(entries)),
  );
  const { kept, left } = fitting(wanted, others);
  const result: Record<string, unknown> = Object.assign({}, others, ...kept.map(({ entries }) => entries));
  const changed = Object.entries(result).filter(([key, value]) => stored[key] !== value);
  const gone = [...held.values()].flatMap(({ entries }) => Object.keys(entries)).filter((key) => !(key in result));
  const isWritten = await written(Object.fromEntries(changed), gone);
  const known = [...heldIn(isWritten ? result : stored)].flatMap(([number, { sum }]) => {
    const said = isWritten && numbers.has(number) ? words.get(number) : read.words.get(number);
    return said === undefined ? [] : [[number, { writing: sum, words: said }]];
  });
  const at = now();
  if (!(await isSyncOn())) return; // switched off meanwhile
  await saveSyncState({
    lastAt: isWritten ? at : before.lastAt,
    takenAt: read.isOfOthers ? at : before.takenAt,
    bytes: bytesOf(isWritten ? result : stored),
    left: adds ? left : [...new Set([...before.left.filter((number) => mine.has(number)), ...left])],
    unread: read.unread,
    failure: isWritten ? null : 'refused',
    known: Object.fromEntries(known),
  });
}

interface ReadNew {
  rows: Map<string, StoredRows>;
  /** What is there says these words. */
  words: Map<string, string>;
  unread: Record<string, Unread>;
  isOfOthers: boolean;
}

/** What was written since the last round: a stamp that is later than now is brought back once, not at every look. */
async function readNew(held: Map<string, Held>, { known }: SyncState, database: Database): Promise<ReadNew> {
  const here = portions(await storedRows(database, PORTION_TABLES));
  const result: ReadNew = { rows: new Map(), words: new Map(), unread: {}, isOfOthers: false };
  for (const [number, one] of held) {
    const before = known[number];
    if (before?.writing === one.sum && here.has(number)) {
      result.words.set(number, before.words);
      continue;
    }
    const read = await unpacked(number, one);
    if ('unread' in read) {
      result.unread[number] = read.unread;
      continue;
    }
    const { rows } = notAfter(read.rows, now());
    result.rows.set(number, rows);
    result.words.set(number, wordsOf(rows));
    result.isOfOthers = true;
  }
  return result;
}

/** Merges portions into the store, all or nothing, and gives every portion as it is then. */
function takeIn(read: Map<string, StoredRows>, database: Database): Promise<Map<string, StoredRows>> {
  return database.transaction('rw', database.tables, async () => {
    const stored = await storedRows(database, PORTION_TABLES);
    const mine = portions(stored);
    for (const [number, rows] of read) {
      const own = mine.get(number);
      const merged = own ? mergePortions(own, rows) : rows;
      if (!own || wordsOf(merged) !== wordsOf(own)) {
        const here = stored.candidatures.find((row) => row.number === number);
        await putRows(rowsFor(merged, here), database);
      }
      mine.set(number, merged);
    }
    return mine;
  });
}

/** Writes, room being made first. False where the browser does not take it. */
async function written(entries: Record<string, unknown>, gone: string[]): Promise<boolean> {
  if (!(await isSyncOn())) return false;
  try {
    if (gone.length > 0) await browser.storage.sync.remove(gone);
    if (Object.keys(entries).length > 0) await browser.storage.sync.set(entries);
    return true;
  } catch {
    return false;
  }
}

function wordsOf(portion: StoredRows): string {
  return sumOf(portionText(portion));
}
