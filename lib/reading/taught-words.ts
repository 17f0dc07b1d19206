/** What words are, to tell whether they can be taught: a value, somebody's name, too little to be told from others. Pure. */
import { LEXICON } from '../segur/page-words';
import { wordsOf } from '../segur/words';

/** A number, a day, an hour, a size, an address, a telephone, a candidature's number: what one page says and another does not. */
export function isValue(word: string): boolean {
  const digits = word.replace(/\D/g, '').length;
  const isCounted = digits > 3 || /\d ?(?:[%/:.,-]|sur\b|h\b|[kmg]o\b)|^\W*\d+\W*$/i.test(word);
  const isAddress = /@|https?:|www\.|\.(?:fr|com|org|net|eu)\b/i.test(word);
  return isCounted || isAddress || word.split(/\s/).some(isNumber);
}

/** "RTPJTHIJVH", "a1b2c3". */
function isNumber(part: string): boolean {
  const isMixed = part.length > 5 && /\d/.test(part) && /[a-z]/i.test(part);
  return isMixed || (/^[A-Z\d]{8,12}$/.test(part) && !isOfTheSite(part));
}

/** What people are asked for, or their name: « Jean Dupont », « DUPONT Jean », « Mme Dupont ». */
export function isPersonal(word: string): boolean {
  if (/\b(?:pr[ée]nom|responsable|contact|signataire|t[ée]l[ée]phone|e-?mail|courriel|collaborateurs?)\b/i.test(word)) return true;
  const parts = word.split(/[\s,]+/);
  const isName = (part = '') => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !isOfTheSite(part);
  const isTitle = (part = '') => /^(?:m|mr|mme|mlle|dr|pr|me|par|monsieur|madame|docteur|professeur)\.?$/i.test(part);
  return parts.some((part, at) => isName(part) && (isName(parts[at + 1]) || isTitle(parts[at - 1])));
}

/** Words so short or so usual that they stand everywhere; a status stands alone, so that one past participle of the site's may be one: « Conforme ». */
export function saysLittle(word: string, isStatus: boolean): boolean {
  const words = wordsOf(word);
  if (!words.some((each) => each.length > 3)) return true;
  return words.length === 1 && isOfTheSite(word) && !(isStatus && /(?:ée?|ue?|ise?|forme)s?$/i.test(word.trim()));
}

/** Whether some words stand among others, whole. */
export function isWithin(words: string, others: string): boolean {
  return /\p{L}/u.test(words) && ` ${wordsOf(others).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);
}

function isOfTheSite(part: string): boolean {
  return wordsOf(part).every((each) => LEXICON.has(each));
}
