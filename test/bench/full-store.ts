/** A store as after a year and a half: many candidatures, each with hundreds of items. Made with the extension's own store in Node, for the browser to take in. */
import 'fake-indexeddb/auto';
import { openDatabase } from '../../lib/store/db';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';
import { addItem, noteItem } from '../../lib/store/items';
import { addSample } from '../../lib/store/sample';
import { storedRows } from '../../lib/store/snapshot';

/** Rows by table. */
export type Rows = Record<string, object[]>;

/** So many candidatures alike, with so many items of the user's own each, beside those of the checklist. */
export async function fullStore(candidatures: number, ownItems: number): Promise<Rows> {
  const database = openDatabase('full');
  await addSample(database);
  for (let item = 0; item < ownItems; item++) await addItem(SAMPLE_NUMBER, `Relire la preuve n° ${item + 1}`, 'segur', database);
  await noteItem(SAMPLE_NUMBER, 'gazelle', 'Voir avec l’équipe de recette.', database);
  const one: Rows = { ...(await storedRows(database)) };
  database.close();
  const numbers = Array.from({ length: candidatures }, (_, at) => `BENCH${String(at).padStart(5, '0')}`);
  return Object.fromEntries(
    Object.entries(one).map(([table, rows]) => [table, numbers.flatMap((number) => rows.map((row) => ({ ...row, ...of(row, number) })))]),
  );
}

function of(row: object, number: string): object {
  return { ...('number' in row ? { number } : {}), ...('archived' in row ? { archived: false } : {}) };
}

/** Runs in a page of the extension: puts the rows into its tables. */
export async function takeIn(rows: Rows): Promise<void> {
  const [found] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(found?.name ?? '');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
