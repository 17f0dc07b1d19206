/** Words as the site prints them, told from words that may be somebody's name. Pure. */
import { plain } from '../reading/text';
import { LEXICON } from '../segur/page-words';
import { CUT, withoutContacts } from './contacts';

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const ALL_CAPITALS = /^\p{Lu}{4,}$/u;
const LOWER = /^\p{Ll}+$/u;
/** What stands before a person's name. */
const BEFORE_A_NAME = /^(?:m|mr|mme|mlle|dr|pr|me|monsieur|madame|docteur|professeur|maitre|par|signe|signee|signataire|contact)$/;
const LONGEST_NUMBER = 8;

interface Word {
  text: string;
  at: number;
  isKnown: boolean;
}

/**
 * Where only the site speaks (a title, a status, a step): each word that is neither the site's, nor a short number, nor among `also` (the product's, the
 * candidature's) is cut out.
 */
export function onlyPrinted(text: string, also: ReadonlySet<string> = new Set()): string {
  const clean = withoutContacts(text);
  return without(
    clean,
    wordsIn(clean).filter(({ text: word, isKnown }) => !isKnown && !also.has(plain(word))),
  );
}

/**
 * Where the site's words may be new (a chapter's or a requirement's name, a question, the ANS's own sentence): what looks like a person's name is cut
 * out: words unknown to the site that follow « M. », « Mme », « par », « signé »; two of them side by side with capitals; a text of two to five words in
 * small letters, none of which is known.
 */
export function withoutNames(text: string): string {
  const clean = withoutContacts(text);
  const words = wordsIn(clean);
  const isSmall = ({ text: word, isKnown }: Word) => !isKnown && LOWER.test(word);
  if (words.length > 1 && words.length <= 5 && words.every(isSmall)) return CUT;
  const isAName = words.map(() => false);
  for (const [place, word] of words.entries()) {
    if (!mayBeName(word)) continue;
    const before = words[place - 1];
    const isNext = before !== undefined && /^[\s'’.,-]{1,2}$/.test(clean.slice(before.at + before.text.length, word.at));
    if (isNext && before && mayBeName(before)) isAName[place - 1] = isAName[place] = true;
    else if (isNext && before && BEFORE_A_NAME.test(plain(before.text)) && CAPITALISED.test(word.text)) isAName[place] = true;
  }
  return without(
    clean,
    words.filter((_, place) => isAName[place]),
  );
}

function mayBeName({ text, isKnown }: Word): boolean {
  return !isKnown && (CAPITALISED.test(text) || ALL_CAPITALS.test(text));
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(RUN)].map(({ 0: word, index }) => ({ text: word, at: index, isKnown: isKnown(word) }));
}

/** A word of the site; a number, also with a letter or two ("v0", "Va2", "14h30"); a small word or an acronym of three letters at most. */
function isKnown(word: string): boolean {
  const letters = plain(word).replace(/\d/g, '');
  if (/\d/.test(word) && word.length > LONGEST_NUMBER) return false;
  return letters.length < 2 || LEXICON.has(letters) || (letters.length <= 3 && !CAPITALISED.test(word));
}

/** A text without these of its words; what stands between two of them that follow each other goes too. */
function without(text: string, words: readonly Word[]): string {
  let [cut, end] = ['', 0];
  for (const { text: word, at } of words) {
    const between = text.slice(end, at);
    if (cut === '' || /[\p{L}\p{M}\p{N}]/u.test(between)) cut += between + CUT;
    end = at + word.length;
  }
  return cut + text.slice(end);
}
