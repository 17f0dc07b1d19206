/**
 * The lexicon with the words that a user has taught: where one stands whole, and where its meaning can stand, the lexicon's own words are read in its
 * place. So no reader knows of them. A file of its own, which only a page whose user has taught words loads.
 */
import type { TaughtWord } from '../reading/taught';
import { fold, plain } from '../reading/text';
import type { Meaning } from '../reading/wordings';
import type { OwnLexicon, Said } from './taught';
import { wordingAt } from './wording-at';

/** The lexicon of these words; null of none. The same list has the same one. */
export function ownLexicon(words: readonly TaughtWord[]): OwnLexicon | null {
  if (words !== last.words) last = { words, lexicon: words.length > 0 ? lexiconOf(words) : null };
  return last.lexicon;
}

let last: { words: readonly TaughtWord[]; lexicon: OwnLexicon | null } = { words: [], lexicon: null };

function lexiconOf(words: readonly TaughtWord[]): OwnLexicon {
  const longestFirst = words.map(({ word, means }) => ({ word: fold(word.trim()), means })).sort((a, b) => b.word.length - a.word.length);
  const [marks, others] = [true, false].map((is) => longestFirst.filter(({ means }) => (means === 'mandatory') === is)) as [
    TaughtWord[],
    TaughtWord[],
  ];
  const meanings = new Map(others.map(({ word, means }) => [plain(word), means as Meaning]));
  const wording = (text: string, word: string, at: number) => wordingAt(meanings.get(plain(word)) as Meaning, text, at, at + word.length);
  const pattern = anyOf(others.map(({ word }) => wholeWords(word)));
  const marking = anyOf(marks.map(({ word }) => (isWords(word) ? `${wholeWords(word)}${AT_END}` : literal(word))));
  return {
    saidOf: (printed) => replaced(printed, pattern, wording),
    marked: (printed) => (marking ? replaced(printed, marking, () => '*').text : printed),
  };
}

/** A mark of words ends its line; a help mark, a colon or a bracket may stand after it. */
const AT_END = '(?=[\\s()[\\]:.?]*$)';

/** A text with other words where the pattern finds some and there are any to read. */
function replaced(printed: string, pattern: RegExp | null, by: (text: string, word: string, at: number) => string | null): Said {
  const text = printed.normalize('NFC');
  /** Where each part begins: printed, and in `said`. A word of the user's is one place. */
  const parts = [{ at: 0, from: 0, isWord: false }];
  let [said, end] = ['', 0];
  for (const { 0: word, index } of pattern ? fold(text).matchAll(pattern) : []) {
    const wording = by(text, word, index);
    if (wording === null) continue;
    said += text.slice(end, index);
    end = index + word.length;
    parts.push({ at: index, from: said.length, isWord: true }, { at: end, from: said.length + wording.length, isWord: false });
    said += wording;
  }
  const printedAt = (place: number) => {
    const { at, from, isWord } = parts.findLast((part) => part.from <= place) as (typeof parts)[number];
    return isWord ? at : at + place - from;
  };
  return { text: said + text.slice(end), printedAt };
}

/** Null of none. */
function anyOf(patterns: string[]): RegExp | null {
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'gu') : null;
}

/** Words that stand whole, with any space between. */
function wholeWords(word: string): string {
  return `${isWords(word.charAt(0)) ? '(?<![\\p{L}\\d])' : ''}${literal(word)}${isWords(word.slice(-1)) ? '(?![\\p{L}\\d])' : ''}`;
}

function isWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
