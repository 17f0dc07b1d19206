import Dexie, { type TableSchema } from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/db';
import { allCandidatures } from '../../lib/store/candidatures';
import { storeFailure } from '../../lib/store/errors';
import { lookAt } from '../../lib/store/history';
import { eraseAll, storedRows } from '../../lib/store/snapshot';
import { checklistOf } from '../candidature/checklist/samples';
import version1 from './versions/1.json' with { type: 'json' };
import version2 from './versions/2.json' with { type: 'json' };
import version3 from './versions/3.json' with { type: 'json' };
import version4 from './versions/4.json' with { type: 'json' };
import version5 from './versions/5.json' with { type: 'json' };
import version6 from './versions/6.json' with { type: 'json' };

/** A database as a version of the extension left it: its tables with their keys, and rows of each. */
interface Example {
  version: number;
  tables: Record<string, { schema: string; rows: Record<string, unknown>[] }>;
}

const EXAMPLES: Example[] = [version1, version2, version3, version4, version5, version6];

/** What later versions add to a row: as empty as in a page that never said it. */
const ADDED: Record<string, Record<string, unknown>> = {
  candidatures: { mandateEnds: [] },
  proofs: { initials: '', due: null, done: false },
  requirements: { proofStates: [] },
};

it.each(EXAMPLES)('opens what version $version left, without loss', async ({ version, tables }) => {
  const name = `example-${version}-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(version).stores(Object.fromEntries(Object.entries(tables).map(([table, { schema }]) => [table, schema])));
  for (const [table, { rows }] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();

  const database = openDatabase(name);
  const now = await storedRows(database);
  for (const [table, { rows }] of Object.entries(tables)) {
    if (table !== 'said') expect(now[table as keyof typeof now], table).toEqual(rows.map((row) => ({ ...ADDED[table], ...row })));
  }
  expect(await database.said.count()).toBe(tables.said?.rows.length);
  const items = await checklistOf('RTPJTHIJVH', '2026-11-21T09:30', database);
  expect(items.find(({ key }) => key === 'gazelle')).toMatchObject({ state: 'done-by-user', note: 'fait en mars' });
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
