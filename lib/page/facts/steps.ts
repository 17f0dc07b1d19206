import { WRITTEN_DAY } from './months';
import { isOwnText, type Outline, type Token, isAction, isControlToken } from '../dom/outline';
import type { PageWords } from './facts';
import { cellOf, cellsOf } from '../form/cells';
import { STEP_NAMES, statusOf } from '../lexicon';
import type { Guichet, StepNumber, StepReading } from '../../reading/reading';
import { kept } from '../dom/kept';
import { flatParent } from '../dom/rendered';
import { byText, fold as foldOnly, tidy } from '../../reading/text';
import { fold, plain, said } from '../taught';
import { pictureNames } from '../dom/marks';
import { isIcon, wordsOf } from '../dom/words';
import * as native from '../dom/native';

const TICK = /[✓✔☑🗸]/u;
const DONE_WORDS = ['terminee?', 'completee?', 'validee?', 'faite?', 'effectuee?', 'done', 'completed'].join('|');
const NOW_WORDS = ['en cours', 'actuelle?', 'courante?', 'active?', 'current'].join('|');
const DONE = new RegExp(`(?<!\\b(?:non|pas|encore) )\\b(?:${DONE_WORDS})(?![a-z])`);
const NOW = new RegExp(`\\b(?:${NOW_WORDS})(?![a-z])`);
const NOT_BEGUN = [
  '(?:non|pas(?: encore)?)(?: [a-z]+)?',
  'not started',
  'bientot(?: [a-z]+)?',
  'indisponible',
  'inaccessible',
  'verrouillee?',
  'bloquee?',
  'fermee?',
].join('|');
/** What may stand beside a step's name, on either side: its number, a tick, the word étape, its state, a day, how much of it is done. */
const BESIDE = new RegExp(
  `(?<![a-z])(?:etapes?|step|n|no|sur|of|i{1,3}|iv|${NOT_BEGUN}|${DONE_WORDS}|${NOW_WORDS}|a venir|a faire|a completer|en attente|soumise?|incomplete|pending|upcoming|suivante?|precedente?|le|du|depuis|avant|ouverture)(?![a-z])|${WRITTEN_DAY}|\\d{1,3} ?%|(?<!\\d)0?[1-4](?!\\d)`,
  'g',
);

interface NamedStep {
  index: number;
  token: Token;
  at: number;
  name: string;
  /** The words beside the name on its line, as `fold` text. */
  beside: string;
}

/**
 * The stepper: the run of the known step names, in their order, with nothing but their numbers and states between. A ticked step is done, the page's own is
 * current, as are done those before it; the others are not open. Empty when fewer than two steps are printed (a sentence that quotes one step is no stepper).
 */
export function stepperIn({ outline }: PageWords, guichet: Guichet, step: StepNumber | null): StepReading[] {
  const run = runsIn(outline)(guichet);
  const isMarked = run.some((one) => /[1-4]|etape/.test(one.beside) || stateOf(one, run, outline) !== 'not-open');
  if (run.length < 2 || (!isMarked && run.length < 3)) return [];
  return run.map((one) => {
    const number = (one.index + 1) as StepNumber;
    const own = stateOf(one, run, outline);
    const status = number === step ? 'current' : own === 'done' || number < (step ?? 0) ? 'done' : step ? 'not-open' : own;
    // A stepper draws a tick or a number: there are no words to hand on.
    return { number, name: one.name, status, raw: '' };
  });
}

/** The run of each counter's step names, looked for once. */
const runsIn = kept((outline: Outline) => {
  const runs = new Map<Guichet, NamedStep[]>();
  return (guichet: Guichet) => {
    const run = runs.get(guichet) ?? longestRun(outline, guichet);
    runs.set(guichet, run);
    return run;
  };
});

function longestRun({ tokens }: Outline, guichet: Guichet): NamedStep[] {
  let longest: NamedStep[] = [];
  let run: NamedStep[] = [];
  let words = '';
  for (const [at, token] of tokens.entries()) {
    const found =
      isControlToken(token) || token.text.length > 200 ? [] : namesOn[guichet](token.text).map((name) => ({ ...name, token, at }));
    if (found.length === 0) {
      if (isControlToken(token) || !isBeside(fold(token.text))) run = [];
      else if (run.length === 0) words = fold(token.text);
      else (run.at(-1) as NamedStep).beside += ` ${fold(token.text)}`;
      continue;
    }
    for (const one of found) {
      if ((run.at(-1)?.index ?? -1) >= one.index) run = [];
      if (run.length === 0) one.beside += ` ${words}`;
      words = '';
      run = [...run, one];
      if (run.length > longest.length) longest = run;
    }
  }
  return longest;
}

/** The names on a line that says nothing else. */
function namesIn(text: string, names: readonly RegExp[]): Omit<NamedStep, 'token' | 'at'>[] {
  const printed = said(text);
  const line = foldOnly(printed);
  const found = names.flatMap((name, index) => {
    const match = name.exec(line);
    return match ? [{ index, from: match.index, to: match.index + match[0].length }] : [];
  });
  let rest = '';
  let end = 0;
  for (const { from, to } of found) {
    rest += ` ${line.slice(end, from)}`;
    end = Math.max(end, to);
  }
  if (found.length === 0 || !isBeside(`${rest} ${line.slice(end)}`)) return [];
  return found.map(({ index, from, to }, place) => {
    const before = line.slice(found[place - 1]?.to ?? 0, from);
    const after = line.slice(to, found[place + 1]?.from);
    return { index, name: tidy(printed.slice(from, to)), beside: `${before} ${found.length > 1 ? '' : after}` };
  });
}

const namesOn = {
  segur: byText((text) => namesIn(text, STEP_NAMES.segur)),
  'edc-psc': byText((text) => namesIn(text, STEP_NAMES['edc-psc'])),
};

const isBeside = byText((words) => !/[\p{L}\d]/u.test(words.replace(BESIDE, '')));

/** What a step's item says of it: by its words, its tick, ARIA or the name of its picture. */
function stateOf(one: NamedStep, run: NamedStep[], outline: Outline): 'done' | 'current' | 'not-open' {
  const { token, at, beside } = one;
  if (TICK.test(beside) || DONE.test(beside)) return 'done';
  let item = token.element;
  for (let outer: Element | null = item; outer; outer = flatParent(outer)) {
    const { from, to } = outline.range(outer);
    if (from < 0 || run.some((other) => other.at !== at && other.at >= from && other.at < to)) break;
    item = outer;
  }
  if (run.length < 2 || run.some((other) => other !== one && other.at === at)) return 'not-open'; // it has no item of its own
  if (native.matches(item, CURRENT) || native.querySelector(item, CURRENT) || NOW.test(beside)) return 'current';
  return isTicked(item) ? 'done' : 'not-open';
}

const CURRENT = '[aria-current]:not([aria-current=false]),[aria-selected=true]';

function isTicked(item: Element): boolean {
  if (TICK.test(wordsOf(item))) return true;
  return [item, ...native.querySelectorAll(item, '[alt],[aria-label],[title],i,mat-icon')].some((mark) => {
    return [...pictureNames(mark), isIcon(mark) ? native.textContent(mark) : ''].some(
      (words) => DONE.test(plain(words)) || /^check(?:_circle)?$/.test(words.trim()),
    );
  });
}

/** The dashboard's table of the counter's steps and their statuses, by column where it is a table, else in the order of reading. */
export function stepTableIn({ outline }: PageWords, guichet: Guichet): StepReading[] {
  const named = STEP_NAMES[guichet].flatMap((pattern, index) => {
    const at = outline.tokens.findIndex((token) => isOwnText(token) && stepLine(token.text, index, pattern));
    return at < 0 ? [] : [{ number: (index + 1) as StepNumber, at, token: outline.tokens[at] as Token }];
  });
  if (named.length < 2) return [];
  return named.map(({ number, token }, index) => {
    const beside = /[:(] ?([^:()]+?) ?\)?$/.exec(token.text)?.[1];
    const places = named.map(({ at }) => at);
    const raw = beside && statusOf(beside) ? beside : (statusBelow(token.element) ?? statusInOrder(outline.tokens, places, index));
    return {
      number,
      name: said(token.text)
        .replace(/^(?:.tape )?\d[ :.)-]*/i, '')
        .replace(/ ?[:(].*/, ''),
      status: statusOf(raw) ?? 'unknown',
      raw,
    };
  });
}

/** Whether a line is that of a step, alone or with its status: "Éligibilité", "ÉTAPE 2 : Éligibilité", "Éligibilité (Validé)". */
export function stepLine(text: string, index: number, name: RegExp): boolean {
  const found = new RegExp(`^(?:(?:etape )?${index + 1}\\s*[:.)-]?\\s*)?${name.source}(?:\\s*[:(]\\s*([^:()]+)\\)?)?$`).exec(plain(text));
  return found !== null && (found[1] === undefined || statusOf(found[1]) !== null);
}

/** The cell under a header's cell, when it prints a status. */
function statusBelow(element: Element): string | null {
  const cell = cellOf(element);
  const next = cell?.rows[cell.rows.indexOf(cell.row) + 1];
  const below = next && cellsOf(next)[cell.column];
  return below && statusOf(wordsOf(below)) ? wordsOf(below) : null;
}

function statusInOrder(tokens: Token[], places: number[], index: number): string {
  const isStatus = (token: Token) => !isAction(token) && statusOf(token.text) !== null;
  const after = tokens.slice(places.at(-1)).filter(isStatus).slice(0, places.length);
  const own = tokens.slice((places[index] ?? 0) + 1, places[index + 1] ?? (places[index] ?? 0) + 3).filter(isStatus);
  const interleaved = tokens.slice(places[0], places[1]).some(isStatus);
  return (interleaved ? own[0] : after.length === places.length ? after[index] : undefined)?.text ?? '';
}
