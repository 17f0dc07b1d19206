import Dexie, { type Table } from 'dexie';
import type { CandidatureRow, RequirementRow } from './rows';
import { BORDER } from './border';
import { type RowOf, type TableName, TABLES } from './tables';
import type { ProofRow } from './user-rows';

/** One value, or as many as the key has names. */
type KeyOf<Names extends readonly string[]> = Names extends readonly [string] ? string : { -readonly [Place in keyof Names]: string };

/** The tables, each with its key. */
export type Database = Dexie & { [Name in TableName]: Table<RowOf<Name>, KeyOf<(typeof TABLES)[Name]['key']>> };

/** Today's tables as Dexie writes them: the key, then what else is asked for. */
const SCHEMA = Object.fromEntries(
  Object.entries(TABLES).map(([name, { key, indexes = [] }]) => [
    name,
    [key.length > 1 ? `[${key.join('+')}]` : key[0], ...indexes].join(),
  ]),
);

/** What Dexie opens with. Refused a newer database, it asks again for whatever version there is, and would write into it: that second question is refused too. */
const OURS_ALONE = globalThis.indexedDB && {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new DOMException(`${name} was made by a newer version`, 'VersionError');
    return indexedDB.open(name, version);
  },
  databases: () => indexedDB.databases(),
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
};

/** The database of that name, at today's schema version. Nothing is opened before the first query. One that a newer version made is left as it is: every question rejects. */
export function openDatabase(name: string): Database {
  const database = new Dexie(name, { cache: 'disabled', indexedDB: OURS_ALONE }) as Database; // its copies of each answer cost more than asking again
  database.use(BORDER);
  // A step says what it does to rows; tables and indexes become today's at any of them. One that takes a table away needs its own.
  database
    .version(3)
    .stores(SCHEMA)
    .upgrade((upgrade) =>
      upgrade
        .table('candidatures')
        .toCollection()
        .modify((row: Partial<CandidatureRow>) => {
          row.mandateEnds ??= [];
        }),
    );
  database.version(4).stores(SCHEMA);
  database
    .version(5)
    .stores(SCHEMA)
    .upgrade(async (upgrade) => {
      await upgrade
        .table('proofs')
        .toCollection()
        .modify((row: Partial<ProofRow>) => {
          row.initials ??= '';
          row.due ??= null;
          row.done ??= false;
        });
      await upgrade
        .table('requirements')
        .toCollection()
        .modify((row: Partial<RequirementRow>) => {
          row.proofStates ??= [];
        });
    });
  database.version(6).stores(SCHEMA);
  database.version(7).stores(SCHEMA);
  return database;
}

/** The extension's own database. */
export const db = openDatabase('cap-convergence');

/**
 * Opens a database again that could not be opened when it was last asked: Dexie would go on refusing, long after what stood in the way has gone. Rejects while
 * it still stands there.
 */
export async function openAgain(database: Database = db): Promise<void> {
  if (database.hasFailed()) await database.open();
}

/** Begins to open the database before anything is asked of it: a page's first question then waits less. What goes wrong is said to who asks. */
export function openAhead(): void {
  db.open().catch(() => {});
}
