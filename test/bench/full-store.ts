/** A store as after a year and a half: many candidatures, each with hundreds of items. Made with the extension's own store in Node, for the browser to take in. */
import 'fake-indexeddb/auto';
import { openDatabase } from '../../lib/store/db';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';
import { addItem, noteItem } from '../../lib/store/items';
import { addSample } from '../../lib/store/sample';
import { storedRows } from '../../lib/store/snapshot';
import type { Rows } from '../e2e/take-in';

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
