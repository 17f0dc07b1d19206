/** The candidatures, and everything that belongs to one. */
import { byNumber } from './by-number';
import { type Database, db } from './db';
import type { CandidatureRow, ChapterRow, CountRow, Dossier, PageRow, RequirementRow } from './rows';
import { itemsOf } from './items';
import { proofsOf } from './proofs';
import { after, now } from './stamps';

/** Every candidature that is not deleted, archived ones included, the last read first. */
export async function allCandidatures(database: Database = db): Promise<CandidatureRow[]> {
  const rows = (await database.candidatures.toArray()).filter(({ deleted }) => !deleted);
  return rows.sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
}

/** One candidature; undefined when it was never read or is deleted. */
export async function candidature(number: string, database: Database = db): Promise<CandidatureRow | undefined> {
  const row = await database.candidatures.get(number);
  return row?.deleted ? undefined : row;
}

/** The chapters of one candidature, as printed, in their printed order. */
export function chaptersOf(number: string, database: Database = db): Promise<ChapterRow[]> {
  return database.chapters.where('number').equals(number).sortBy('place');
}

/** The chapters of every candidature in their printed order, by its number; none for one whose list was never read. */
export async function allChapters(database: Database = db): Promise<Map<string, ChapterRow[]>> {
  return byNumber((await database.chapters.toArray()).sort((a, b) => a.place - b.place));
}

/** The requirements seen in the chapters of one candidature, in their printed order. */
function requirementsOf(number: string, database: Database = db): Promise<RequirementRow[]> {
  return database.requirements.where('number').equals(number).sortBy('place');
}

/** The last reading of each page of one candidature. */
function pagesOf(number: string, database: Database = db): Promise<PageRow[]> {
  return database.pages.where('number').equals(number).toArray();
}

/** The counters of one candidature day by day, the oldest first. */
export function countsOf(number: string, database: Database = db): Promise<CountRow[]> {
  return database.counts.where('number').equals(number).sortBy('day');
}

/** Everything about one candidature; undefined when it was never read or is deleted. */
export async function dossierOf(number: string, database: Database = db): Promise<Dossier | undefined> {
  const row = await candidature(number, database);
  if (!row) return undefined;
  const [chapters, requirements, pages, counts, items, proofs] = await Promise.all([
    chaptersOf(number, database),
    requirementsOf(number, database),
    pagesOf(number, database),
    countsOf(number, database),
    itemsOf(number, database),
    proofsOf(number, database),
  ]);
  return { candidature: row, chapters, requirements, pages, counts, items, proofs };
}

/** Puts a candidature aside (or back): it keeps everything but no longer alarms. */
export function archiveCandidature(number: string, archived: boolean, database: Database = db): Promise<void> {
  return mark(number, { archived }, database);
}

/** Hides a candidature; `restoreCandidature` undoes it. A later reading of one of its pages shows it again. */
export function deleteCandidature(number: string, database: Database = db): Promise<void> {
  return mark(number, { deleted: true }, database);
}

/** Undoes `deleteCandidature`. */
export function restoreCandidature(number: string, database: Database = db): Promise<void> {
  return mark(number, { deleted: false }, database);
}

async function mark(number: string, marks: Partial<Pick<CandidatureRow, 'archived' | 'deleted'>>, database: Database): Promise<void> {
  await database.candidatures
    .where('number')
    .equals(number)
    .modify((row) => {
      Object.assign(row, marks, { updatedAt: after(row.updatedAt, now()) });
    });
}
