/**
 * The words that a user has taught, as the readers meet them: where one stands whole, and where its meaning can stand, the lexicon's own words are read in
 * its place. So no reader knows of them; what is reported as printed is taken from the page itself.
 */
import type { TaughtWord } from '../reading/taught';
import { byText, fold as foldOnly, plain as plainOnly } from '../reading/text';
import type { Meaning } from '../reading/wordings';
import { forgetMade } from '../segur/words';
import { wordingAt } from './wording-at';

let taught: readonly TaughtWord[] = [];
let meanings = new Map<string, Meaning>();
/** Finds the words in `fold` text. */
let pattern: RegExp | null = null;
/** Finds the marks of mandatory in `fold` text. */
let marks: RegExp | null = null;

/** Takes the user's words from here on; gives whether they are others than before, whatever was read by those being out of date. */
export function teach(words: readonly TaughtWord[]): boolean {
  if (words === taught) return false;
  const isSame = JSON.stringify(words) === JSON.stringify(taught);
  taught = words;
  if (isSame) return false;
  const longestFirst = words
    .map(({ word, means }) => ({ word: foldOnly(word.trim()), means }))
    .sort((a, b) => b.word.length - a.word.length);
  const isSaid = ({ means }: TaughtWord) => means !== 'mandatory';
  meanings = new Map(longestFirst.filter(isSaid).map(({ word, means }) => [plainOnly(word), means as Meaning]));
  pattern = anyOf(longestFirst.filter(isSaid).map(({ word }) => wholeWords(word)));
  marks = anyOf(
    longestFirst
      .filter((one) => !isSaid(one))
      .map(({ word }) => (isWords(word) ? `${wholeWords(word)}(?=[\\s()[\\]:.?]*$)` : literal(word))),
  );
  forgetMade();
  return true;
}

/** Words as the lexicon has them, with the place in the printed ones of each place. */
export interface Said {
  text: string;
  printedAt(place: number): number;
}

/** The words of a text as the lexicon has them. */
export function saidOf(printed: string): Said {
  if (!pattern) return { text: printed, printedAt: (place) => place };
  const text = printed.normalize('NFC');
  /** Where a printed part begins, and where in `said`; a word of the user's is one place. */
  const parts = [{ at: 0, from: 0, isWord: false }];
  let said = '';
  let end = 0;
  for (const { 0: word, index } of foldOnly(text).matchAll(pattern)) {
    const after = index + word.length;
    const wording = wordingAt(meanings.get(plainOnly(word)) as Meaning, text, index, after);
    if (wording === null) continue;
    said += text.slice(end, index);
    parts.push({ at: index, from: said.length, isWord: true });
    said += wording;
    parts.push({ at: after, from: said.length, isWord: false });
    end = after;
  }
  const printedAt = (place: number) => {
    const { at, from, isWord } = parts.findLast((part) => part.from <= place) as (typeof parts)[number];
    return isWord ? at : at + place - from;
  };
  return { text: said + text.slice(end), printedAt };
}

/** The same words alone. */
export function said(printed: string): string {
  return pattern ? saidOf(printed).text : printed;
}

/** `plain` words, as the lexicon has them. */
export const plain = byText((text) => plainOnly(said(text)));

/** `fold` words, as the lexicon has them: a place in them is none in `text`. */
export const fold = byText((text) => foldOnly(said(text)));

/** The same text with an asterisk for each mark that the user has taught. */
export function marked(text: string): string {
  if (!marks) return text;
  const printed = text.normalize('NFC');
  let [starred, end] = ['', 0];
  for (const { 0: mark, index } of foldOnly(printed).matchAll(marks)) {
    starred += `${printed.slice(end, index)}*`;
    end = index + mark.length;
  }
  return starred + printed.slice(end);
}

function anyOf(patterns: string[]): RegExp | null {
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'gu') : null;
}

/** Words that stand whole, with any space between. */
function wholeWords(word: string): string {
  return `${isWords(word.charAt(0)) ? '(?<![\\p{L}\\d])' : ''}${literal(word)}${isWords(word.slice(-1)) ? '(?![\\p{L}\\d])' : ''}`;
}

const isWords = (text: string) => /[\p{L}\d]/u.test(text);

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
