import type { Outline, Token } from './outline';
import type { PageWords } from './facts';
import { isActionWords, statusOf } from './lexicon';
import type { ChapterReading, TotalsReading } from './reading';
import { flatParent } from './rendered';
import { plain } from './text';

const COUNTER = /(\d+)\s*\/\s*(\d+)\s*preuves?\s+(chargee|renseignee|deposee|conforme|a modifier|[a-z]+)/g;
const TOTAL = /dont\s*\d+|\bchapitres?\s+(?:soumis|recus?|traites?)|preuves?\s+(?:soumise|traitee)/;
const OTHER_HEADING = /^(?:autres chapitres|chapitres? d'exigences?|liste des|statut)\b/;

/** The "Statut :" line of a chapter list: "0/9 chapitre soumis dont 0 validé", "0/200 preuve soumise dont 0 validée"; also "reçus" and "traitées". */
export function totalsIn({ folded }: PageWords): TotalsReading | null {
  const chapters = /(\d+)\s*\/\s*(\d+)\s*chapitres?\s+(?:soumis|recus?|traites?)\s+dont\s*(\d+)/.exec(folded);
  const proofs = /(\d+)\s*\/\s*(\d+)\s*preuves?\s+(?:soumise|recue|traitee)s?\s+dont\s*(\d+)/.exec(folded);
  if (!chapters || !proofs) return null;
  const [, chaptersSubmitted, allChapters, chaptersValidated] = chapters.map(Number);
  const [, proofsSubmitted, allProofs, proofsValidated] = proofs.map(Number);
  return {
    chaptersSubmitted: chaptersSubmitted ?? 0,
    chapters: allChapters ?? 0,
    chaptersValidated: chaptersValidated ?? 0,
    proofsSubmitted: proofsSubmitted ?? 0,
    proofs: allProofs ?? 0,
    proofsValidated: proofsValidated ?? 0,
  };
}

/**
 * The chapters of a list: one reading per card, whatever a card is made of. A card is the largest element with one status and one counter; where
 * elements do not tell (a flat list), the order of reading does.
 */
export function chaptersIn({ outline }: PageWords): ChapterReading[] {
  const region = cardRegion(outline);
  const boxes = cardBoxes(outline, region);
  const groups = boxes ?? inOrder(outline.tokens.slice(region.from, region.to));
  return groups.map(toChapter).filter((chapter) => chapter !== null);
}

/** From the first status or counter (and the name before it) to the last, totals and furniture aside. */
function cardRegion({ tokens }: Outline): { from: number; to: number } {
  const isTotals = (token: Token) => token.kind === 'text' && TOTAL.test(plain(token.text));
  const isHeading = (token: Token) => token.kind === 'text' && /^chapitres? d'exigences?$/.test(plain(token.text));
  const lastTotals = tokens.findLastIndex(isTotals);
  const start = Math.max(lastTotals, tokens.findIndex(isHeading)) + 1;
  return { from: start, to: tokens.length };
}

const isMark = (token: Token) => token.kind === 'status' || hasCounter(token);
const hasCounter = (token: Token) => token.kind === 'text' && mainCounters(token.text).length > 0;

/** Counters that stand once on a card: "à modifier" lines go with a "conforme" one. */
function mainCounters(text: string): RegExpMatchArray[] {
  const words = plain(text);
  if (TOTAL.test(words)) return [];
  return [...words.matchAll(COUNTER)].filter(([, , , what]) => what !== 'a modifier');
}

function cardBoxes(outline: Outline, region: { from: number; to: number }): Token[][] | null {
  const marks = outline.tokens.slice(region.from, region.to).filter(isMark);
  const boxes: { from: number; to: number }[] = [];
  for (const mark of marks) {
    const box = boxAround(outline, mark.element, region);
    if (!boxes.some((other) => other.from <= box.from && box.to <= other.to)) {
      boxes.splice(0, boxes.length, ...boxes.filter((other) => !(box.from <= other.from && other.to <= box.to)), box);
    }
  }
  boxes.sort((a, b) => a.from - b.from);
  const groups = boxes.map(({ from, to }) => outline.tokens.slice(from, to));
  return groups.length > 0 && groups.every((group) => nameOf(group) !== null) ? groups : null;
}

function boxAround(outline: Outline, mark: Element, region: { from: number; to: number }): { from: number; to: number } {
  let box = outline.range(mark);
  for (let outer = flatParent(mark); outer; outer = flatParent(outer)) {
    const next = outline.range(outer);
    const inside = outline.tokens.slice(next.from, next.to);
    const counters = inside.reduce((sum, token) => sum + (token.kind === 'text' ? mainCounters(token.text).length : 0), 0);
    const statuses = inside.filter((token) => token.kind === 'status').length;
    if (next.from < region.from || statuses > 1 || counters > 1 || inside.some((token) => token.kind === 'control')) break;
    if (inside.filter((token) => token.heading !== null).length > 1) break;
    box = next;
  }
  return box;
}

/** A flat list: whichever comes first, a name or a status, starts each card. */
function inOrder(tokens: Token[]): Token[][] {
  const first = tokens.find((token) => isMark(token) || isName(token));
  if (!first) return [];
  const starts = first.kind === 'status' ? (token: Token) => token.kind === 'status' : isName;
  const groups: Token[][] = [];
  for (const token of tokens) {
    if (starts(token)) groups.push([token]);
    else groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.some(isMark));
}

/** Words that may name a chapter: neither a counter, a sentence, an action nor another heading of the page. */
function isName(token: Token): boolean {
  if (token.kind !== 'text' || token.furniture) return false;
  const name = nameWords(token.text);
  return name.length >= 3 && name.length <= 160 && !/[.!:]$/.test(name) && !OTHER_HEADING.test(plain(name)) && !isActionWords(name) && /\p{L}{3}/u.test(name);
}

function nameWords(text: string): string {
  return text
    .replace(/\d+\s*\/\s*\d+\s*preuves?\s+(?:à modifier|\p{L}+)/giu, '')
    .replace(/^statut\s*:?\s*$/i, '')
    .trim();
}

function nameOf(group: Token[]): string | null {
  const named = group.filter(isName);
  const name = named.find((token) => token.heading !== null) ?? named[0];
  return name ? nameWords(name.text) : null;
}

function toChapter(group: Token[]): ChapterReading | null {
  const name = nameOf(group);
  const raw = group.find((token) => token.kind === 'status')?.text ?? '';
  const counters = group.flatMap((token) => (token.kind === 'text' ? [...plain(token.text).matchAll(COUNTER)] : []));
  if (!name || (!raw && counters.length === 0)) return null;
  const by = (pattern: RegExp) => counters.find(([, , , what]) => pattern.test(what ?? ''));
  const loaded = by(/^(?:chargee|renseignee|deposee)/);
  const conform = by(/^conforme/);
  const toModify = by(/^a modifier/);
  const counter = loaded ?? conform ?? toModify ?? counters[0];
  const actions = group.filter((token) => token.kind === 'action').map((token) => token.text);
  return {
    name,
    status: statusOf(raw) ?? 'unknown',
    raw,
    loaded: counter ? Number(counter[1]) : null,
    total: counter ? Number(counter[2]) : null,
    counted: loaded ? 'loaded' : conform ? 'conform' : toModify ? 'to-modify' : 'unknown',
    action: actions.find((words) => /^(?:completer|modifier|voir les preuves)/.test(plain(words))) ?? actions[0] ?? null,
  };
}
