/** Every row at one moment: for pages that show all candidatures, and for backups. */
import { byNumber } from './by-number';
import { allCandidatures, allChapters } from './candidatures';
import { type Database, db } from './db';
import { itemsLateBy } from './items';
import type { Dossier, Standing } from './rows';
import { isOwn } from './made-up';
import { BY_USER, perTable, SHARED, type SharedName, type StoredRows } from './tables';

/** Every row of every table, or of those asked for, deleted ones included, as of one moment. */
export function storedRows(database: Database = db, names: readonly SharedName[] = SHARED): Promise<StoredRows> {
  return database.transaction('r', [...names], async () => {
    const lists = await Promise.all(names.map((name) => database.table(name).toArray()));
    return perTable((name) => lists[names.indexOf(name)] ?? []);
  });
}

/** Whether the user has written anything of their own; the made-up candidature's is not. */
export async function hasUserRows(database: Database = db): Promise<boolean> {
  const lists = await Promise.all(BY_USER.map((name) => database.table(name).toCollection().filter(isOwn).first()));
  return lists.some((row) => row !== undefined);
}

/** What a dossier is made of: neither what happened nor the files of the ANS, which are large. */
const OF_DOSSIERS = ['candidatures', 'chapters', 'requirements', 'pages', 'counts', 'items', 'proofs'] as const;

/** Everything about every candidature that is not deleted, from one reading of each table. */
export async function allDossiers(database: Database = db): Promise<Dossier[]> {
  const rows = await storedRows(database, OF_DOSSIERS);
  const chapters = byNumber([...rows.chapters].sort((a, b) => a.place - b.place));
  const requirements = byNumber([...rows.requirements].sort((a, b) => a.place - b.place));
  const pages = byNumber(rows.pages);
  const counts = byNumber(rows.counts);
  const items = byNumber(rows.items.filter(({ deleted }) => !deleted));
  const proofs = byNumber(rows.proofs.filter(({ deleted }) => !deleted));
  return rows.candidatures
    .filter(({ deleted }) => !deleted)
    .map((candidature) => ({
      candidature,
      chapters: chapters.get(candidature.number) ?? [],
      requirements: requirements.get(candidature.number) ?? [],
      pages: pages.get(candidature.number) ?? [],
      counts: counts.get(candidature.number) ?? [],
      items: items.get(candidature.number) ?? [],
      proofs: proofs.get(candidature.number) ?? [],
    }));
}

/** Where every candidature that is not deleted stands, and what of its items may be late by that day (YYYY-MM-DD): much less to read than all dossiers. */
export function standingsBy(day: string, database: Database = db): Promise<Standing[]> {
  return database.transaction('r', [database.candidatures, database.chapters, database.pages, database.items], async () => {
    const candidatures = await allCandidatures(database);
    const numbers = candidatures.map(({ number }) => number);
    const [chapters, pageRows, itemRows] = await Promise.all([
      allChapters(database),
      database.pages.toArray(),
      itemsLateBy(day, numbers, database),
    ]);
    const [pages, items] = [byNumber(pageRows), byNumber(itemRows)];
    return candidatures.map((candidature) => ({
      candidature,
      chapters: chapters.get(candidature.number) ?? [],
      pages: pages.get(candidature.number) ?? [],
      items: items.get(candidature.number) ?? [],
    }));
  });
}

/** Puts rows in, each over the one of the same key, in one transaction; rows of other keys stay. */
export function putRows(rows: StoredRows, database: Database = db): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const name of SHARED) await database.table(name).bulkPut(rows[name]);
  });
}

/** Erases every row of every table, for good. */
export function eraseAll(database: Database = db): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
