/** Counters as the guides print them, "1/9 preuves chargées", however a page places the number: « Preuves chargées : 1/9 », or alone under, over or beside its words. */
import { flatParent } from '../dom/seen';
import { lineElement, type Outline, type Token } from '../dom/outline';
import { wordsOf } from '../dom/words';
import { headerOver } from '../form/cells';
import { plain } from '../taught';

/** A part of a pattern that finds "1/9" or "1 sur 9", and catches both numbers. */
export const NUMBERS = '(?<!\\d)(\\d{1,6}) ?(?:/|sur) ?(\\d{1,6})';
/** The same where each part may stand on a line of its own. */
export const FIGURES = NUMBERS.replaceAll(' ?', '\\s*');
const ALONE = new RegExp(`^${NUMBERS}$`, 'i');
const AFTER_WORDS = new RegExp(`(?<!\\d ?)(preuves? (?:a )?[a-z]+|completee?s?) ?:? ?(${NUMBERS})`, 'g');

/** A line's `plain` words, each number before what it counts, « preuve(s) » as « preuves ». */
export function countedWords(token: Token, outline: Outline): string {
  const { text } = token;
  const words = plain(ALONE.test(text) ? `${text} ${titleOf(token, outline)}` : text).replace(/\(s\)/g, 's');
  return words.replace(AFTER_WORDS, '$2 $1');
}

/** Whether a line comes first in what holds it with others. */
export const isFirst = (token: Token, outline: Outline) =>
  outline.range(flatParent(lineElement(token, outline)) ?? token.element).from === token.at;

/** What titles a number that stands alone: its column's header; what counts before it; else, or where it comes first in what holds both, what follows. */
function titleOf(token: Token, outline: Outline): string {
  const header = headerOver(token.element);
  if (header) return wordsOf(header);
  const beside = (step: number) => outline.tokens[token.at + step]?.text ?? '';
  return beside(isFirst(token, outline) || !/^(?:preuves? (?!comp)|complet)/.test(plain(beside(-1))) ? 1 : -1);
}
