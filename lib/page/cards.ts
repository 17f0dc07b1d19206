import { type Grouping, groupsIn } from './groups';
import { labelParts } from './label';
import { lineElement, type Outline, type Token } from './outline';
import type { PageWords } from './facts';
import { isActionWords, statusOf } from './lexicon';
import type { ChapterReading, TotalsReading } from './reading';
import { plain } from './text';

const COUNTER = /(\d+)\s*(?:\/|sur)\s*(\d+)\s*preuves?\s+(chargee|renseignee|deposee|conforme|a modifier|[a-z]+)/g;
const TOTAL = /dont\s*\d+|\bchapitres?\s+(?:soumis|recus?|traites?)|preuves?\s+(?:soumise|traitee)/;
const OTHER_HEADING = /^(?:autres chapitres|chapitres? d'exigences?|liste des|statut)\b/;

/** The "Statut :" line of a chapter list: "0/9 chapitre soumis dont 0 validé", "0/200 preuve soumise dont 0 validée"; also "reçus" and "traitées". */
export function totalsIn({ folded }: PageWords): TotalsReading | null {
  const chapters = /(\d+)\s*(?:\/|sur)\s*(\d+)\s*chapitres?\s+(?:soumis|recus?|traites?)\s+dont\s*(\d+)/.exec(folded);
  const proofs = /(\d+)\s*(?:\/|sur)\s*(\d+)\s*preuves?\s+(?:soumise|recue|traitee)s?\s+dont\s*(\d+)/.exec(folded);
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
  return groupsIn(outline, firstPlace(outline), cardsOf(outline))
    .map((group) => toChapter(group, outline))
    .filter((chapter) => chapter !== null);
}

/** Cards come after the list's heading and totals. */
function firstPlace({ tokens }: Outline): number {
  const isTotals = (token: Token) => token.kind === 'text' && TOTAL.test(plain(token.text));
  const isHeading = (token: Token) => token.kind === 'text' && /^chapitres? d'exigences?$/.test(plain(token.text));
  const lastTotals = tokens.findLastIndex(isTotals);
  return Math.max(lastTotals, tokens.findIndex(isHeading)) + 1;
}

const isMark = (token: Token) => token.kind === 'status' || hasCounter(token);
const hasCounter = (token: Token) => token.kind === 'text' && mainCounters(token.text).length > 0;

/** Counters that stand once on a card: "à modifier" lines go with a "conforme" one. */
function mainCounters(text: string): RegExpMatchArray[] {
  const words = plain(text);
  if (TOTAL.test(words)) return [];
  return [...words.matchAll(COUNTER)].filter(([, , , what]) => what !== 'a modifier');
}

const cardsOf = (outline: Outline): Grouping => ({
  isMark,
  isTooMuch: (tokens) =>
    tokens.filter((token) => token.kind === 'status').length > 1 ||
    tokens.reduce((sum, token) => sum + (token.kind === 'text' ? mainCounters(token.text).length : 0), 0) > 1 ||
    tokens.filter((token) => token.kind === 'text' && token.heading !== null).length > 1,
  isWhole: (tokens) => nameOf(tokens, outline) !== null,
  starts: [(token) => token.kind === 'status', (token) => isName(token)],
});

/** Words that may name a chapter: neither a counter, a sentence, an action nor another heading of the page. */
function isName(token: Token): boolean {
  if (token.kind !== 'text' || token.furniture) return false;
  const name = nameWords(token.text);
  return (
    name.length >= 3 &&
    name.length <= 160 &&
    !/[.!:]$/.test(name) &&
    !OTHER_HEADING.test(plain(name)) &&
    !isActionWords(name) &&
    /\p{L}{3}/u.test(name)
  );
}

function nameWords(text: string): string {
  return text
    .replace(/\d+\s*(?:\/|sur)\s*\d+\s*preuves?\s+(?:à modifier|\p{L}+)/giu, '')
    .replace(/^statut\s*:?\s*$/i, '')
    .trim();
}

/** The name, or, in a card whose only words run into a sentence of help, the part before that sentence. */
function nameOf(group: Token[], outline: Outline): string | null {
  const named = group.filter(isName);
  const name = named.find((token) => token.heading !== null) ?? named[0];
  if (name) return nameWords(name.text);
  const first = group.find((token) => token.kind === 'text' && !token.furniture && !hasCounter(token));
  const { label = '', help = '' } = first ? labelParts(lineElement(first, outline)) : {};
  return help !== '' && label.length >= 3 && !/[.!:]$/.test(label) ? label : null;
}

function toChapter(group: Token[], outline: Outline): ChapterReading | null {
  const name = nameOf(group, outline);
  const raw = group.find((token) => token.kind === 'status')?.text ?? '';
  const counters = group.flatMap((token) => (token.kind === 'text' ? [...plain(token.text).matchAll(COUNTER)] : []));
  if (!name || (!raw && counters.length === 0)) return null;
  const by = (pattern: RegExp) => counters.find(([, , , what]) => pattern.test(what ?? ''));
  const loaded = by(/^(?:chargee|renseignee|deposee)/);
  const conform = by(/^conforme/);
  const toModify = by(/^a modifier/);
  const counter = loaded ?? conform ?? toModify ?? counters[0];
  const actions = group.filter((token) => token.kind === 'action').map((token) => token.text.replace(/\s*[→›»>]$/, ''));
  return {
    name,
    status: statusOf(raw) ?? 'unknown',
    raw,
    loaded: counter ? Number(counter[1]) : null,
    total: counter ? Number(counter[2]) : null,
    counted: loaded ? 'loaded' : conform ? 'conform' : toModify ? 'to-modify' : 'unknown',
    action:
      actions.find((words) =>
        /^(?:completer|modifier|voir(?! tous)|consulter|continuer|demarrer|annuler la validation)\b/.test(plain(words)),
      ) ?? null,
  };
}
