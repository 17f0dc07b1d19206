import Dexie from 'dexie';
import version1 from './versions/1.json' with { type: 'json' };
import version2 from './versions/2.json' with { type: 'json' };
import version3 from './versions/3.json' with { type: 'json' };
import version4 from './versions/4.json' with { type: 'json' };
import version5 from './versions/5.json' with { type: 'json' };
import version6 from './versions/6.json' with { type: 'json' };
import version7 from './versions/7.json' with { type: 'json' };

/** A database as a version of the extension left it: its tables with their keys, and rows of each. */
export interface Example {
  version: number;
  tables: Record<string, { schema: string; rows: Record<string, unknown>[] }>;
}

/** One of each version, in their order. */
export const EXAMPLES: Example[] = [version1, version2, version3, version4, version5, version6, version7];

/** Makes the database that a version left, and gives its name. */
export async function leaveBehind({ version, tables }: Example): Promise<string> {
  const name = `example-${version}-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(version).stores(Object.fromEntries(Object.entries(tables).map(([table, { schema }]) => [table, schema])));
  for (const [table, { rows }] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
}
