import Dexie, { type TableSchema } from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/db';
import { allCandidatures } from '../../lib/store/candidatures';
import { makeSay } from '../../lib/browser/say';
import { storeFailure } from '../../lib/store/errors';
import { lookAt } from '../../lib/store/history';
import { eraseAll, storedRows } from '../../lib/store/snapshot';
import { checklistOf } from '../candidature/checklist/samples';
import { EXAMPLES, leaveBehind } from './versions';

/** What later versions add to a row: as empty as in a page that never said it. */
const ADDED: Record<string, Record<string, unknown>> = {
  candidatures: { mandateEnds: [] },
  proofs: { initials: '', due: null, done: false },
  requirements: { proofStates: [] },
};

it.each(EXAMPLES)('opens what version $version left, without loss', async (example) => {
  const { tables } = example;
  const name = await leaveBehind(example);
  const database = openDatabase(name);
  const now = await storedRows(database);
  for (const [table, { rows }] of Object.entries(tables)) {
    if (table !== 'said') expect(now[table as keyof typeof now], table).toEqual(rows.map((row) => ({ ...ADDED[table], ...row })));
  }
  expect(await database.said.count()).toBe(tables.said?.rows.length);
  const items = await checklistOf('RTPJTHIJVH', '2026-11-21T09:30', database);
  expect(items.find(({ key }) => key === 'gazelle')).toMatchObject({ state: 'done-by-user', note: 'fait en mars' });
});

it.each(EXAMPLES)('leaves what version $version wrote readable when its upgrade fails, and says so', async (example) => {
  const name = await leaveBehind(example);
  const database = openDatabase(name);
  database.version(99).upgrade(async (upgrade) => {
    await upgrade.table('candidatures').clear();
    throw new TypeError('a row that nobody thought of');
  });
  const error: unknown = await database.open().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(makeSay('fr')(`unreadable_${storeFailure(error)}`)).toContain('Rien n’a été modifié');
  database.close();
  const old = await new Dexie(name).open();
  expect(old.verno).toBe(example.version);
  for (const [table, { rows }] of Object.entries(example.tables)) expect(await old.table(table).toArray()).toEqual(rows);
  old.close();
});

it('has an example for every version of the schema', () => {
  expect(EXAMPLES.at(-1)?.version).toBe(openDatabase('versions').verno);
});

it.each([
  ['another table', { candidatures: 'number', looks: 'number', later: 'key' }],
  [
    'all our tables and more',
    { ...Object.fromEntries(openDatabase('x').tables.map(({ name, schema }) => [name, schemaOf(schema)])), later: 'key' },
  ],
  ['none of our tables', { later: 'key' }],
])('refuses a database that a newer version made with %s, and changes nothing in it', async (_, tables) => {
  const name = `newer-${crypto.randomUUID()}`;
  const newer = new Dexie(name);
  newer.version(99).stores(tables);
  await newer.table('later').add({ key: 'kept' });
  newer.close();
  const database = openDatabase(name);
  const tries = [
    () => storedRows(database),
    () => lookAt('A', 'now', database),
    () => eraseAll(database),
    () => database.open(),
    () => allCandidatures(database),
  ];
  for (const tried of tries)
    expect(
      storeFailure(
        await tried().then(
          () => null,
          (error: unknown) => error,
        ),
      ),
    ).toBe('newer');
  database.close();
  await newer.open();
  expect(newer.backendDB().version).toBe(990);
  expect(newer.backendDB().objectStoreNames).toHaveLength(Object.keys(tables).length);
  expect(await newer.table('later').toArray()).toEqual([{ key: 'kept' }]);
});

function schemaOf({ primKey, indexes }: TableSchema): string {
  return [primKey, ...indexes].map(({ src }) => src).join();
}
