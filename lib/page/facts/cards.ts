import { type Grouping, groupsIn, holdsSeveralStatuses } from '../dom/groups';
import { labelParts } from '../form/label';
import { statusWords } from '../dom/elements';
import { isAction, isOwnText, lineElement, type Outline, type Token, isText } from '../dom/outline';
import type { PageWords } from './facts';
import { countedWords, FIGURES, NUMBERS } from './counters';
import { STATUS_TITLES } from '../../segur/site-words';
import { isActionWords, oneOf, statusOf } from '../lexicon';
import type { ChapterReading, TotalsReading } from '../../reading/reading';
import { tidy } from '../../reading/text';
import { plain, said } from '../taught';
import * as native from '../dom/native';

const TO_MODIFY = oneOf(STATUS_TITLES['to-modify']);
const IS_TO_MODIFY = new RegExp(`^${TO_MODIFY}$`);
const COUNTER = new RegExp(`${NUMBERS} ?preuves? (${TO_MODIFY}|[a-z]+)`, 'g');
const PROOFS = 'preuve\\S* (?:à )?\\p{L}+(?:\\(s\\))?';
const TOTAL = /dont ?\d|chapitre\S* (?:soumis|recu|traite)|preuve\S* (?:soumise|traitee)/;
const OTHER_HEADING = /^(?:autres chapitres|chapitres? d'exigences?|liste des|statut|preuve\S* (?:chargee|conforme)s?)\b/;

type Numbers = [number, number, number, number];

/** The "Statut :" line of a chapter list: "0/9 chapitre soumis dont 0 validé", "0/200 preuve soumise dont 0 validée"; also "reçus" and "traitées". */
export function totalsIn({ folded }: PageWords): TotalsReading | null {
  const total = (what: string) => new RegExp(`${FIGURES}\\s?${what}\\s\\(?dont\\s?(\\d{1,6})`).exec(folded);
  const chapters = total('chapitre\\S*\\s(?:soumis|recu|traite)\\S*');
  const proofs = total('preuve\\S*\\s(?:soumise|recue|traitee)\\S*');
  if (!chapters || !proofs) return null;
  const [, chaptersSubmitted, allChapters, chaptersValidated] = chapters.map(Number) as Numbers;
  const [, proofsSubmitted, allProofs, proofsValidated] = proofs.map(Number) as Numbers;
  return { chaptersSubmitted, chapters: allChapters, chaptersValidated, proofsSubmitted, proofs: allProofs, proofsValidated };
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
  const isTotals = (token: Token) => isText(token) && TOTAL.test(plain(token.text));
  const isHeading = (token: Token) => isText(token) && /^chapitres? d'exigences?$/.test(plain(token.text));
  const lastTotals = tokens.findLastIndex(isTotals);
  return Math.max(lastTotals, tokens.findIndex(isHeading)) + 1;
}

/** "1/9 preuves chargées", as found among these words. */
const countersIn = (tokens: Token[], outline: Outline) =>
  tokens.filter(isText).flatMap((token) => [...countedWords(token, outline).matchAll(COUNTER)]);

function cardsOf(outline: Outline): Grouping {
  /** A line with a counter stands once on a card: "à modifier" goes with a "conforme" one. */
  const hasCounter = (token: Token) => countersIn([token], outline).some(([, , , what = '']) => !IS_TO_MODIFY.test(what));
  return {
    isMark: (token) => token.kind === 'status' || hasCounter(token),
    isTooMuch: (tokens) =>
      holdsSeveralStatuses(tokens) ||
      tokens.filter(hasCounter).length > 1 ||
      tokens.filter((token) => isText(token) && token.heading !== null).length > 1,
    isWhole: (tokens) => nameOf(tokens, outline) !== null,
    starts: [(token) => token.kind === 'status', isName],
  };
}

/** Words that may name a chapter stand outside the site's menus. */
function isName(token: Token): boolean {
  return isOwnText(token) && mayName(nameWords(token.text));
}

/** Whether words may be a name: neither a counter, a sentence, an action nor another heading of the page. */
function mayName(words: string): boolean {
  return (
    words.length <= 160 && !/[.!:]$/.test(words) && !OTHER_HEADING.test(plain(words)) && !isActionWords(words) && /\p{L}{3}/u.test(words)
  );
}

const COUNTED = new RegExp(`[\\s(|·–-]{0,4}(?:${NUMBERS} ?${PROOFS}|${PROOFS} ?:? ?${NUMBERS}|^${NUMBERS}$)\\)?`, 'giu');

/** Words without the counter that runs on from them, or that they are. */
function nameWords(text: string): string {
  return tidy(text.replace(COUNTED, ''));
}

/** The name, or, in a card whose only words run into a sentence of help, the part before that sentence. */
function nameOf(group: Token[], outline: Outline): string | null {
  const named = group.filter(isName);
  const name = named.find((token) => token.heading !== null) ?? named[0];
  if (name) return nameWords(name.text);
  const parts = group.filter(isOwnText).map((token) => labelParts(lineElement(token, outline)));
  return parts.find(({ label, help }) => help !== '' && mayName(nameWords(label)))?.label ?? null;
}

function toChapter(group: Token[], outline: Outline): ChapterReading | null {
  const name = nameOf(group, outline);
  const raw = group.map(({ text }) => statusWords(nameWords(text))).find((words) => words !== '-' && statusOf(words)) ?? '';
  const counters = countersIn(group, outline);
  if (!name) return null;
  const by = (pattern: RegExp) => counters.find((counter) => pattern.test(counter[3] as string));
  const loaded = by(/chargee|renseignee|deposee/);
  const conform = by(/conforme/);
  const toModify = by(IS_TO_MODIFY);
  const counter = loaded ?? conform ?? toModify ?? counters[0];
  // A card that is a link says in it what one does there.
  const actions = group
    .filter((token) => isAction(token) || native.closest(token.element, 'a'))
    .map(({ text }) => text.replace(/ ?[→›»>]$/, ''));
  return {
    name: said(name),
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
