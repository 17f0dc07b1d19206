import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CandidatureRow, ChapterRow, CountRow, HistoryRow, PageRow, RequirementRow } from './rows';
import type { AnswerRow, DismissalRow, ItemRow, LookRow, ProofRow, SaidRow, UserDateRow } from './user-rows';

/** The tables, each with its key. */
export type Database = Dexie & {
  candidatures: EntityTable<CandidatureRow, 'number'>;
  chapters: Table<ChapterRow, [string, string]>;
  requirements: Table<RequirementRow, [string, string, string]>;
  pages: Table<PageRow, [string, string, string]>;
  history: Table<HistoryRow, [string, string, string, string]>;
  items: Table<ItemRow, [string, string]>;
  proofs: Table<ProofRow, [string, string, string]>;
  userDates: Table<UserDateRow, [string, string]>;
  looks: EntityTable<LookRow, 'number'>;
  said: EntityTable<SaidRow, 'key'>;
  counts: Table<CountRow, [string, string]>;
  answers: Table<AnswerRow, [string, string]>;
  dismissals: Table<DismissalRow, [string, string, string]>;
};

/** The database of that name, at today's schema version. Nothing is opened before the first query. */
export function openDatabase(name: string): Database {
  const database = new Dexie(name, { cache: 'disabled' }) as Database; // its copies of each answer cost more than asking again
  database.version(1).stores({
    candidatures: 'number',
    chapters: '[number+name], number',
    requirements: '[number+chapter+id], number, [number+chapter]',
    pages: '[number+kind+chapter], number',
    history: '[number+at+subject+name], number, at',
    items: '[number+key], number',
    proofs: '[number+chapter+proof], number',
    userDates: '[dispositif+date]',
    looks: 'number',
    said: 'key',
    counts: '[number+day], number',
  });
  database.version(2).stores({ answers: '[number+question], number' });
  database
    .version(3)
    .stores({})
    .upgrade((upgrade) =>
      upgrade
        .table('candidatures')
        .toCollection()
        .modify((row: Partial<CandidatureRow>) => {
          row.mandateEnds ??= [];
        }),
    );
  database.version(4).stores({ items: '[number+key], number, due', dismissals: '[number+rule+place], number' });
  return database;
}

/** The extension's own database. */
export const db = openDatabase('cap-convergence');

/** Begins to open the database before anything is asked of it: a page's first question then waits less. What goes wrong is said to who asks. */
export function openAhead(): void {
  db.open().catch(() => {});
}
