/** Every regular expression written in a source, as the program runs it. */
import { parseSync } from 'vite';
import type { Source } from './sources';

/** An expression and where it stands: "lib/page/lexicon.ts:12". */
export interface Expression {
  place: string;
  expression: RegExp;
}

/** The literals of a source. What is put together at run time is not among them. */
export function expressionsIn({ path, text }: Source): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
    if (regex) {
      const line = text.slice(0, start).split('\n').length;
      found.push({ place: `${path}:${line}`, expression: new RegExp(regex.pattern, regex.flags) });
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseSync(path, text).program);
  return found;
}

/** Texts in which an expression that goes back over what it has read loses itself. */
const BAITS = [
  '9',
  ' ',
  ',',
  'a',
  'a ',
  ' - ',
  ': ',
  '*',
  'a-',
  'é',
  '9 ',
  '9/9 ',
  '(',
  '. ',
  'a.',
  '@',
  'n° ',
  '\n',
  '\u00A0',
  'candidature n° ',
  '1/1 preuve ',
  'a, ',
  '(a',
  ' : a',
];

/** How long a text is, in turn: an expression that takes twice as long for each letter more is found while that is short. */
const LENGTHS = [16, 20, 24, 28, 32, 64, 125, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000];
const QUICK_MS = 8;
const MOST_TIMES = 3;
/** Of so many runs the shortest counts: what else the machine does only ever adds. */
const RUNS = 5;

/** The bait with which an expression takes more than its length; null where it is linear. */
export function slowOn(expression: RegExp): string | null {
  return BAITS.find((bait) => isSlow(expression, bait)) ?? null;
}

/** The text grows until it takes long: what takes much more than its length is never asked for all of it. */
function isSlow(expression: RegExp, bait: string): boolean {
  return LENGTHS.some((length) => {
    if (timeOf(expression, bait, length) < QUICK_MS) return false;
    const whole = shortestOf(expression, bait, length);
    return whole >= QUICK_MS && whole / Math.max(0.01, shortestOf(expression, bait, length / 2)) > MOST_TIMES;
  });
}

function shortestOf(expression: RegExp, bait: string, length: number): number {
  return Math.min(...Array.from({ length: RUNS }, () => timeOf(expression, bait, length)));
}

function timeOf(expression: RegExp, bait: string, length: number): number {
  const text = `${bait.repeat(length / bait.length)}\u0000`;
  const start = performance.now();
  text.replace(expression, '');
  return performance.now() - start;
}
