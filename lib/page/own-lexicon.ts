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
  const longestFirst = words
    .map(({ word, means }) => ({ word: singular(fold(word.trim())), means }))
    .sort((a, b) => b.word.length - a.word.length);
  const isMark = ({ means }: TaughtWord) => means === 'mandatory';
  const saying = finderOf(longestFirst.filter((one) => !isMark(one)).map(({ word }) => [word, wholeWords(word)]));
  const marking = finderOf(
    longestFirst.filter(isMark).map(({ word }) => [word, /[\p{L}\d]/u.test(word) ? `${wholeWords(word)}${AT_END}` : literal(word)]),
  );
  const meanings = new Map(longestFirst.map(({ word, means }) => [plain(word), means as Meaning]));
  const wording = (text: string, word: string, at: number) =>
    wordingAt(meanings.get(plain(singular(word))) as Meaning, text, at, at + word.length);
  return {
    saidOf: (printed) => replaced(printed, saying, wording),
    marked: (printed) => replaced(printed, marking, () => '*').text,
  };
}

/** A mark of words ends its line; a help mark, a colon or a bracket may stand after it. */
const AT_END = '(?=[\\s()[\\]:.?]*$)';
/** A word, or a sign alone. */
const PIECE = /[\p{L}\d]+|[^\p{L}\d\s]/gu;

/** What finds words at a place, by the piece that they begin with, so that a text costs its pieces and not those times the words. */
type Finder = ReadonlyMap<string, RegExp>;

function finderOf(patterns: readonly (readonly [word: string, pattern: string])[]): Finder {
  const byPiece = new Map<string, string[]>();
  for (const [word, pattern] of patterns) {
    const [piece = ''] = word.match(PIECE) ?? [];
    byPiece.set(piece, [...(byPiece.get(piece) ?? []), pattern]);
  }
  return new Map([...byPiece].map(([piece, own]) => [piece, new RegExp(own.join('|'), 'uy')]));
}

/** A text with other words where some are found and there are any to read for them. */
function replaced(printed: string, finder: Finder, by: (text: string, word: string, at: number) => string | null): Said {
  const text = finder.size > 0 ? printed.normalize('NFC') : printed;
  const folded = finder.size > 0 ? fold(text) : '';
  /** Where each part begins: printed, and in `said`. A word of the user's is one place. */
  const parts = [{ at: 0, from: 0, isWord: false }];
  let [said, end] = ['', 0];
  for (const { 0: piece, index } of folded.matchAll(PIECE)) {
    const pattern = index >= end ? finder.get(singular(piece)) : undefined;
    if (!pattern) continue;
    pattern.lastIndex = index;
    const word = pattern.exec(folded)?.[0];
    const wording = word === undefined ? null : by(text, word, index);
    if (word === undefined || wording === null) continue;
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

/** Words of counters agree with their numbers: « 1/9 pièce remise », « 2/9 pièces remises ». */
function singular(words: string): string {
  return words.replace(/(?<=\p{L}{3})s(?![\p{L}\d])/gu, '');
}

/** Words that end whole, in the singular or not, with any space between. */
function wholeWords(word: string): string {
  const agreeing = literal(word).replace(/\p{L}{3,}(?![\p{L}\d])/gu, '$&s?');
  return `${agreeing}${/[\p{L}\d]$/u.test(word) ? '(?![\\p{L}\\d])' : ''}`;
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
