/** What the pages of the extension ask: the store's rows, made into checklists and deadlines. Readable by `useLiveQuery`. */
import { checklistFor } from './checklist/checklist';
import { type Deadline, deadlinesOf } from './checklist/deadlines';
import type { ChecklistItem } from './checklist/item';
import { type Situation, situationOf } from './checklist/situation';
import { allCandidatures, allChapters, dossierOf } from './store/candidatures';
import { type Database, db } from './store/db';
import type { CandidatureRow, Dossier } from './store/rows';
import type { UserDateRow } from './store/user-rows';
import { allDossiers } from './store/snapshot';
import { userDates } from './store/userDates';

/** A dossier with what follows from it at a moment: its checklist in the order to show, and its deadlines, past ones included. */
export interface DossierNow {
  dossier: Dossier;
  items: ChecklistItem[];
  deadlines: Deadline[];
}

/** What the checklist of every candidature goes by, read once for many of them. */
export interface SharedFacts {
  candidatures: CandidatureRow[];
  dates: UserDateRow[];
}

/** Reads what the checklists of many candidatures share, at one moment. */
export async function sharedFacts(database: Database = db): Promise<SharedFacts> {
  const [candidatures, dates] = await Promise.all([allCandidatures(database), userDates(database)]);
  return { candidatures, dates };
}

/** One candidature at a moment (Paris local time "2026-11-21T09:30"); undefined for one that is not known. */
export async function dossierAt(
  number: string,
  now: string,
  database: Database = db,
  shared: Promise<SharedFacts> = sharedFacts(database),
): Promise<DossierNow | undefined> {
  const [dossier, { candidatures, dates }] = await Promise.all([dossierOf(number, database), shared]);
  if (!dossier) return undefined;
  const edcNumber = edcOf(dossier, candidatures)?.number;
  const edc = edcNumber ? ((await dossierOf(edcNumber, database)) ?? null) : null;
  return { dossier, items: checklistFor(situationAt(dossier, edc, dates, now), now), deadlines: deadlinesOf(dossier, dates, now) };
}

/** The checklist of one candidature at a moment (Paris local time), in the order to show; [] for one that is not known. */
export async function checklistOf(
  number: string,
  now: string,
  database: Database = db,
  shared: Promise<SharedFacts> = sharedFacts(database),
): Promise<ChecklistItem[]> {
  return (await dossierAt(number, now, database, shared))?.items ?? [];
}

/** The candidatures that are neither archived nor deleted, the last read first, each with its chapters in their printed order. */
export interface Outlines {
  open: Pick<Dossier, 'candidature' | 'chapters'>[];
  /** Of all of them, past ones included, the earliest first. */
  deadlines: Deadline[];
}

/** What is known of every open candidature at a moment (Paris local time), without the hundreds of items of each. */
export async function outlinesAt(now: string, database: Database = db): Promise<Outlines> {
  const [candidatures, chapters, dates] = await Promise.all([allCandidatures(database), allChapters(database), userDates(database)]);
  const open = candidatures
    .filter(({ archived }) => !archived)
    .map((candidature) => ({ candidature, chapters: chapters.get(candidature.number) ?? [] }));
  const deadlines = open.flatMap((dossier) => deadlinesOf(dossier, dates, now)).sort((a, b) => (a.at < b.at ? -1 : 1));
  return { open, deadlines };
}

/** The checklists of every candidature that is neither archived nor deleted, by number. */
export async function allChecklists(now: string, database: Database = db): Promise<Map<string, ChecklistItem[]>> {
  const [dossiers, dates] = await Promise.all([openDossiers(database), userDates(database)]);
  const candidatures = dossiers.map(({ candidature }) => candidature);
  const segur = dossiers.filter(({ candidature }) => candidature.guichet === 'segur');
  return new Map(
    segur.map((dossier) => {
      const edcNumber = edcOf(dossier, candidatures)?.number;
      const edc = dossiers.find(({ candidature }) => candidature.number === edcNumber) ?? null;
      return [dossier.candidature.number, checklistFor(situationAt(dossier, edc, dates, now), now)];
    }),
  );
}

/** How many items are late, over every candidature that is neither archived nor deleted. */
export async function lateItems(now: string, database: Database = db): Promise<number> {
  const lists = [...(await allChecklists(now, database)).values()];
  return lists.flat().filter(({ state }) => state === 'late').length;
}

async function openDossiers(database: Database): Promise<Dossier[]> {
  return (await allDossiers(database)).filter(({ candidature }) => !candidature.archived);
}

function situationAt(dossier: Dossier, edc: Dossier | null, dates: UserDateRow[], now: string): Situation {
  const deadlines = deadlinesOf(dossier, dates, now);
  const at = (name: Deadline['date']) => deadlines.find(({ date }) => date === name)?.at ?? null;
  return situationOf(dossier, edc, { date1: at('date1'), date2: at('date2'), date3: at('date3') });
}

/**
 * The EDC PSC candidature that belongs to a Ségur one, itself for one of that counter: the number given at Étape 2 decides; failing it, the one EDC PSC
 * candidature with the same product reference. Never the product's name.
 */
export function edcOf({ candidature }: Pick<Dossier, 'candidature'>, all: Dossier['candidature'][]): Dossier['candidature'] | undefined {
  if (candidature.guichet === 'edc-psc') return candidature;
  const edc = all.filter(({ guichet }) => guichet === 'edc-psc');
  if (candidature.edcNru.lps) return edc.find(({ number }) => number === candidature.edcNru.lps);
  const same = edc.filter(({ product }) => product && product.reference === candidature.product?.reference);
  return same.length === 1 ? same[0] : undefined;
}
