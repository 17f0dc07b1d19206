import type { Outline, Token } from '../dom/outline';
import type { PageWords } from './facts';
import { STEP_NAMES, statusOf } from '../lexicon';
import type { Guichet, StepNumber, StepReading } from '../../reading/reading';
import { flatParent } from '../dom/rendered';
import { plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';

const TICK = /[✓✔☑🗸]/u;
const TICK_WORDS = /\b(?:terminee?|completee?|validee?|faite?|effectuee?|done)\b/;

/**
 * The stepper: "ÉTAPE 1 Candidature administrative"... A ticked step is done, the page's own is current, as are done those before it; the others
 * are not open. Empty when fewer than two steps are printed (a sentence that quotes one step is no stepper).
 */
export function stepperIn(words: PageWords, guichet: Guichet, step: StepNumber | null): StepReading[] {
  const { folded, printed, outline } = words;
  const steps: StepReading[] = [];
  for (const [index, name] of STEP_NAMES[guichet].entries()) {
    const number = (index + 1) as StepNumber;
    const found = new RegExp(`etape\\s*${number}\\s*[:.\\-]?\\s*(?:[1-4✓✔☑]\\s*)?(${name.source})`).exec(folded);
    if (!found) continue;
    const start = found.index + found[0].length - String(found[1]).length;
    const ticked = isTicked(outline, number);
    const status = number === step ? 'current' : ticked || number < (step ?? 0) ? 'done' : 'not-open';
    // A stepper draws a tick or a number: there are no words to hand on.
    steps.push({ number, name: tidy(printed.slice(start, found.index + found[0].length)), status, raw: '' });
  }
  return steps.length >= 2 ? steps : [];
}

/** Looks for a tick in the largest element that speaks of this step alone. */
function isTicked(outline: Outline, number: number): boolean {
  const own = new RegExp(`etape ?${number}\\b`);
  const token = outline.tokens.find(({ text }) => own.test(plain(text)));
  if (!token) return false;
  let item = token.element;
  for (let outer = flatParent(item); outer; outer = flatParent(outer)) {
    const numbers = [...plain(wordsOf(outer)).matchAll(/etape ?([1-4])\b/g)].map((match) => Number(match[1]));
    if (numbers.some((other) => other !== number)) break;
    item = outer;
  }
  if (TICK.test(wordsOf(item))) return true;
  return [...item.querySelectorAll('[alt],[aria-label],[title]')].some((mark) =>
    [...mark.attributes].some(({ name, value }) => ['alt', 'aria-label', 'title'].includes(name) && TICK_WORDS.test(plain(value))),
  );
}

/** The dashboard's table of the counter's steps and their statuses, by column where it is a table, else in the order of reading. */
export function stepTableIn({ outline }: PageWords, guichet: Guichet): StepReading[] {
  const named = STEP_NAMES[guichet].flatMap((pattern, index) => {
    const at = outline.tokens.findIndex((token) => token.kind === 'text' && !token.furniture && stepLine(token.text, index, pattern));
    return at < 0 ? [] : [{ number: (index + 1) as StepNumber, at, token: outline.tokens[at] as Token }];
  });
  if (named.length < 2) return [];
  return named.map(({ number, token }, index) => {
    const beside = /[:(] ?([^:()]+?) ?\)?$/.exec(token.text)?.[1];
    const places = named.map(({ at }) => at);
    const raw = beside && statusOf(beside) ? beside : (statusBelow(token.element) ?? statusInOrder(outline.tokens, places, index));
    return {
      number,
      name: token.text.replace(/.tape \d[ :.-]*/i, '').replace(/ ?[:(].*/, ''),
      status: (raw && statusOf(raw)) || 'unknown',
      raw: raw ?? '',
    };
  });
}

/** Whether a line is that of a step, alone or with its status: "Éligibilité", "ÉTAPE 2 : Éligibilité", "Éligibilité (Validé)". */
export function stepLine(text: string, index: number, name: RegExp): boolean {
  const found = new RegExp(`^(?:etape ${index + 1}\\s*[:.-]?\\s*)?${name.source}(?:\\s*[:(]\\s*([^:()]+)\\)?)?$`).exec(plain(text));
  return found !== null && (found[1] === undefined || statusOf(found[1]) !== null);
}

/** The cell under a header's cell, when it prints a status. */
function statusBelow(element: Element): string | null {
  const cell = element.closest('th,td,[role=columnheader]');
  const row = cell?.closest('tr,[role=row]');
  const table = row?.closest('table,[role=table]');
  if (!cell || !row || !table) return null;
  const rows = [...table.querySelectorAll('tr,[role=row]')];
  const below = rows[rows.indexOf(row) + 1]?.children[[...row.children].indexOf(cell)];
  return below && statusOf(wordsOf(below)) ? wordsOf(below) : null;
}

function statusInOrder(tokens: Token[], places: number[], index: number): string | null {
  const isStatus = (token: Token) => token.kind !== 'action' && statusOf(token.text) !== null;
  const after = tokens.slice(places.at(-1)).filter(isStatus).slice(0, places.length);
  const own = tokens.slice((places[index] ?? 0) + 1, places[index + 1] ?? (places[index] ?? 0) + 3).filter(isStatus);
  const interleaved = tokens.slice(places[0], places[1]).some(isStatus);
  return (interleaved ? own[0] : after.length === places.length ? after[index] : undefined)?.text ?? null;
}
