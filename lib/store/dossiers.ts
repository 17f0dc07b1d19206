/** What the pages of the extension ask: the store's rows, made into checklists, dates and outlooks. Readable by `useLiveQuery`. */
import { checklistFor } from '../candidature/checklist/checklist';
import { type Deadline, deadlinesOf } from '../candidature/deadlines';
import type { ChecklistItem } from '../candidature/checklist/item';
import { type Outlook, outlookOf } from '../candidature/outlook';
import { situationOf } from '../candidature/situation';
import type { ChapterReading } from '../reading/reading';
import type { DateName } from '../segur/official-dates';
import { dossierOf } from './candidatures';
import { type Database, db } from './db';
import type { CandidatureRow, Dossier, Standing } from './rows';
import { allDossiers, standingsBy } from './snapshot';
import { userDates } from './userDates';
import type { UserDateRow } from './user-rows';

/** A dossier with what follows from it at a moment: its checklist in the order to show, its dates, past ones included, and how it looks. */
export interface DossierNow {
  dossier: Dossier;
  /** The dossier at the EDC PSC counter that belongs to it, itself for one of that counter; null where none is known. */
  edc: Dossier | null;
  items: ChecklistItem[];
  deadlines: Deadline[];
  outlook: Outlook;
}

/** A candidature at a glance. */
export interface Glance {
  candidature: CandidatureRow;
  chapters: ChapterReading[];
  outlook: Outlook;
}

/** Every candidature that is not deleted at a moment (Paris local time "2026-11-21T09:30"), archived ones included: the one question of all pages. */
export async function dossiersAt(now: string, database: Database = db): Promise<DossierNow[]> {
  const [dossiers, dates] = await Promise.all([allDossiers(database), userDates(database)]);
  return dossiers.map((dossier) => dossierNow(dossier, edcOf(dossier, dossiers), dates, now));
}

/** The same without what the user has put aside. */
export async function openDossiersAt(now: string, database: Database = db): Promise<DossierNow[]> {
  return (await dossiersAt(now, database)).filter(({ dossier }) => !dossier.candidature.archived);
}

/**
 * How every candidature looks that is neither archived nor deleted: the popup's question, and the badge's. The outlook is the one that `dossiersAt` gives,
 * from fewer rows: an item of the user's own is read only when its day has passed.
 */
export async function outlooksAt(now: string, database: Database = db): Promise<Glance[]> {
  const [standings, dates] = await Promise.all([standingsBy(now.slice(0, 10), database), userDates(database)]);
  return standings
    .filter(({ candidature }) => !candidature.archived)
    .map((standing) => {
      const { candidature, chapters } = standing;
      return { candidature, chapters, outlook: whatFollows(standing, edcOf(standing, standings), dates, now).outlook };
    });
}

/** One candidature at a moment (Paris local time); undefined for one that is not known. */
export async function dossierAt(number: string, now: string, database: Database = db): Promise<DossierNow | undefined> {
  const [dossier, candidatures, dates] = await Promise.all([
    dossierOf(number, database),
    database.candidatures.filter(({ deleted }) => !deleted).toArray(),
    userDates(database),
  ]);
  if (!dossier) return undefined;
  const others = candidatures.map((candidature) => ({ candidature }));
  const edcNumber = edcOf(dossier, others)?.candidature.number;
  const edc = edcNumber ? ((await dossierOf(edcNumber, database)) ?? null) : null;
  return dossierNow(dossier, edc, dates, now);
}

/** How many items are late, over every candidature that is neither archived nor deleted. */
export async function lateItems(now: string, database: Database = db): Promise<number> {
  return (await outlooksAt(now, database)).reduce((sum, { outlook }) => sum + outlook.late, 0);
}

function dossierNow(dossier: Dossier, edc: Dossier | null, dates: UserDateRow[], now: string): DossierNow {
  return { dossier, edc, ...whatFollows(dossier, edc, dates, now) };
}

/** What follows from where a candidature stands. */
function whatFollows(dossier: Standing, edc: Standing | null, dates: UserDateRow[], now: string): Omit<DossierNow, 'dossier' | 'edc'> {
  const deadlines = deadlinesOf(dossier, dates, now);
  const named = (name: DateName) => deadlines.find(({ date }) => date === name) ?? null;
  const situation = situationOf(dossier, edc, { date1: named('date1'), date2: named('date2'), date3: named('date3') });
  const items = checklistFor(situation, now);
  return { items, deadlines, outlook: outlookOf({ ...dossier, items, deadlines }) };
}

/**
 * The EDC PSC candidature that belongs to a Ségur one, itself for one of that counter: the number given at Étape 2 decides; failing it, the one EDC PSC
 * candidature with the same product reference. Never the product's name.
 */
function edcOf<One extends Of>({ candidature }: Of, all: readonly One[]): One | null {
  if (candidature.guichet === 'edc-psc') return all.find((other) => other.candidature.number === candidature.number) ?? null;
  const edc = all.filter((other) => other.candidature.guichet === 'edc-psc');
  if (candidature.edcNru.lps) return edc.find((other) => other.candidature.number === candidature.edcNru.lps) ?? null;
  const same = edc.filter((other) => other.candidature.product && other.candidature.product.reference === candidature.product?.reference);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** What belongs to a candidature. */
interface Of {
  candidature: CandidatureRow;
}
