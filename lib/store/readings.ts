/** A page just read, taken into the store. */
import { parisLocal } from '../segur/dates';
import type { Finding, PageReading, ProofRequest } from '../reading/reading';
import { type Database, db } from './db';
import { chapterChanges, rowOf, stateChanges } from './changes';
import type { Report } from '../reading/facts';
import type { CandidatureRow, ChapterRow, HistoryRow, RequirementRow } from './rows';
import { isSubmitted, loadedOnce } from '../segur/statuses';
import { bringBackClock } from './clock';
import { addHistory } from './history';
import { now } from './stamps';

/** So many requests of one requirement are kept, the last ones. */
const MOST_REQUESTS = 500;

/**
 * Takes a reading in, in one transaction: the candidature's facts, chapters, requirements, page and what differs from before. The candidature's
 * number decides what it belongs to; a list's lines go where exactly one candidature has their product reference and dispositif. `at`: ISO 8601
 * in UTC. A reading older than what is stored changes nothing. Returns what changed.
 */
export async function saveReading(
  { reading, findings, facts }: Report,
  at: string = now(),
  database: Database = db,
): Promise<HistoryRow[]> {
  const { candidatures, chapters, requirements, pages, history, counts } = database;
  if (reading.kind === 'unknown') return [];
  if (await wasAhead(reading, database)) await bringBackClock(at, database);
  return database.transaction('rw', [candidatures, chapters, requirements, pages, history, counts], async () => {
    if (reading.candidature === null) {
      await saveList(reading, database);
      return [];
    }
    const before = await candidatures.get(reading.candidature);
    if (before && before.readAt > at) return [];
    const row = rowOf(before, reading, facts, reading.candidature, at);
    await candidatures.put(row);
    const changes = [
      ...stateChanges(before, row, at),
      ...(await saveChapters(reading, row.number, at, database)),
      ...(await saveRequirements(reading, row.number, at, database)),
    ];
    await savePage(reading, findings, row.number, at, database);
    if (reading.totals || reading.requirements.length > 0) await saveCounts(row, at, database);
    await addHistory(changes, database);
    return changes;
  });
}

/** Whether what is stored of the candidature was read later than it is now. */
async function wasAhead({ candidature }: PageReading, database: Database): Promise<boolean> {
  const row = candidature === null ? undefined : await database.candidatures.get(candidature);
  return row !== undefined && row.readAt > now();
}

async function saveChapters(reading: PageReading, number: string, at: string, database: Database): Promise<HistoryRow[]> {
  if (reading.chapters.length === 0) return [];
  const before = await database.chapters.where('number').equals(number).toArray();
  const isWhole = isWholeList(reading);
  const after = reading.chapters.map((chapter, place): ChapterRow => {
    const old = before.find(({ name }) => name === chapter.name);
    return { ...chapter, number, place: isWhole ? place : (old?.place ?? before.length + place), readAt: at };
  });
  if (isWhole) {
    const gone = before.filter(({ name }) => !after.some((chapter) => chapter.name === name));
    await database.chapters.bulkDelete(gone.map(({ name }) => [number, name]));
  }
  await database.chapters.bulkPut(after);
  return chapterChanges(before, after, at);
}

/** Whether a list shows all the chapters and proofs that it announces. A filter, a search or a page of a table shows fewer: what is not shown is not gone. */
function isWholeList({ chapters, totals, missing }: PageReading): boolean {
  if (totals === null || missing.includes('chapters')) return false;
  return chapters.length >= totals.chapters && sumOf(chapters) >= totals.proofs;
}

/** Whether a chapter's page shows all the proofs that the chapter's card announces. */
function isWholeChapter({ requirements, missing }: PageReading, card: ChapterRow | undefined): boolean {
  if (missing.includes('requirements') || card?.total == null) return false;
  return sumOf(requirements) >= card.total;
}

function sumOf(parts: readonly { total: number | null }[]): number {
  return parts.reduce((sum, { total }) => sum + (total ?? 0), 0);
}

async function saveRequirements(reading: PageReading, number: string, at: string, database: Database): Promise<HistoryRow[]> {
  const { chapter } = reading;
  if (chapter === null || reading.requirements.length === 0) return [];
  const before = await database.requirements.where('[number+chapter]').equals([number, chapter]).toArray();
  const card = await database.chapters.get([number, chapter]);
  const isWhole = isWholeChapter(reading, card);
  const after = reading.requirements.map((requirement, place): RequirementRow => {
    const old = before.find(({ id }) => id === requirement.id);
    const row = { ...requirement, number, chapter, place: isWhole ? place : (old?.place ?? before.length + place), readAt: at };
    return withEarlierRequests(row, old);
  });
  if (isWhole) await database.requirements.where('[number+chapter]').equals([number, chapter]).delete();
  await database.requirements.bulkPut(after);
  if (!card) return [];
  const news = { ...(isWhole && countOf(card, after)), ...standingOf(card, after) };
  if (Object.keys(news).length === 0) return [];
  const told = { ...card, ...news, readAt: at };
  await database.chapters.put(told);
  return chapterChanges([card], [told], at);
}

/** What the chapter's card will count, by all of its page. */
function countOf({ counted }: ChapterRow, after: RequirementRow[]): Partial<ChapterRow> {
  if (counted !== 'loaded') return {};
  return { loaded: after.reduce((sum, { loaded }) => sum + loaded, 0), total: sumOf(after) };
}

/** A chapter that the list showed as submitted has come back where its page asks for a proof again; how the list says so is not known yet. */
function standingOf({ status }: ChapterRow, after: RequirementRow[]): Partial<ChapterRow> {
  const isAsked = after.some(({ proofStates }) => proofStates.some(({ state }) => state === 'to-redo'));
  return isAsked && isSubmitted(status) ? { status: 'to-modify', raw: '' } : {};
}

/** What the ANS asked earlier stays when the page no longer prints it: each request once, by its proof, round and words. */
function withEarlierRequests(row: RequirementRow, before: RequirementRow | undefined): RequirementRow {
  const printed = row.requests ?? [];
  const isPrinted = ({ proof, round, words }: ProofRequest) =>
    printed.some((each) => each.proof === proof && each.round === round && each.words === words);
  const earlier = (before?.requests ?? []).filter((request) => !isPrinted(request));
  return earlier.length > 0 ? { ...row, requests: [...earlier, ...printed].slice(-MOST_REQUESTS) } : row;
}

async function savePage(reading: PageReading, findings: readonly Finding[], number: string, at: string, database: Database): Promise<void> {
  const { kind, url, title, step, missing, progress } = reading;
  await database.pages.put({
    number,
    kind,
    chapter: reading.chapter ?? '',
    url,
    title,
    step,
    findings: findings.map(({ rule, outcome, severity, field, label }) => ({ rule, outcome, severity, field, label })),
    missing,
    progress,
    readAt: at,
  });
}

/** Counts the proofs of the day; nothing before the list of chapters has said how many there are. */
async function saveCounts({ number, totals }: CandidatureRow, at: string, database: Database): Promise<void> {
  if (!totals) return;
  const chapters = await database.chapters.where('number').equals(number).toArray(); // those of a list that shows a part included
  await database.counts.put({
    number,
    day: parisLocal(Date.parse(at)).slice(0, 10),
    total: totals.proofs,
    loaded: Math.min(
      totals.proofs,
      chapters.reduce((sum, chapter) => sum + loadedOnce(chapter), 0),
    ),
    submitted: totals.proofsSubmitted,
    validated: totals.proofsValidated,
    readAt: at,
  });
}

/** A list's lines carry no number: two products may have the same name, so only a product reference of one dispositif decides. */
async function saveList(reading: PageReading, database: Database): Promise<void> {
  if (reading.kind !== 'demarche-list' || reading.dispositif === null) return;
  const rows = await database.candidatures.toArray();
  for (const line of reading.candidatures) {
    const matching = rows.filter((row) => isLine(row, line.reference, reading));
    const [only] = matching;
    if (!only || matching.length > 1 || line.status === 'unknown') continue;
    await database.candidatures.update(only.number, { status: { status: line.status, raw: line.raw } });
  }
}

function isLine(row: CandidatureRow, reference: string | null, reading: PageReading): boolean {
  return reference !== null && row.product?.reference === reference && row.dispositif === reading.dispositif && row.guichet === 'segur';
}
