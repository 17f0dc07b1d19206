/** A store as after a year and a half: many candidatures, each with hundreds of items. Made with the extension's own store in Node, for the browser to take in. */
import 'fake-indexeddb/auto';
import { type Database, openDatabase } from '../../lib/store/db';
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
  return manyOf(database, candidatures);
}

/** So many candidatures at Étape 3, each with so many proofs that are missing, half of them in one chapter. */
export async function proofStore(candidatures: number, proofs: number): Promise<Rows> {
  const database = openDatabase('proofs');
  await addSample(database);
  const { chapters, requirements } = { ...(await storedRows(database)) };
  const [chapter, other] = chapters;
  const [requirement] = requirements;
  if (!chapter || !other || !requirement) throw new Error('The sample has no chapters');
  const half = proofs / 2;
  for (const { name } of [chapter, other]) {
    await database.chapters.update([SAMPLE_NUMBER, name], {
      status: 'in-progress',
      raw: 'En cours',
      counted: 'loaded',
      loaded: 0,
      total: half,
    });
    await database.requirements.where({ number: SAMPLE_NUMBER, chapter: name }).delete();
    await database.requirements.bulkPut(
      Array.from({ length: half / 2 }, (_, place) => {
        const id = `${name === chapter.name ? 'INS' : 'SSI'}.${String(place + 1).padStart(3, '0')}`;
        const own = [`${id}.01.01`, `${id}.01.02`];
        const proofStates = own.map((proof) => ({ proof, state: 'missing' as const, reason: null }));
        return { ...requirement, chapter: name, id, place, loaded: 0, total: 2, scenarios: [], proofs: own, proofStates, requests: [] };
      }),
    );
  }
  return manyOf(database, candidatures);
}

/** The rows of so many candidatures like the one in the database, which is closed. */
async function manyOf(database: Database, candidatures: number): Promise<Rows> {
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
