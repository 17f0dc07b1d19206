/** What words are, to tell whether they can be taught: a value, somebody's name, too little to be told from others. Pure. */
import { LEXICON } from '../segur/page-words';
import { wordsOf } from '../segur/words';
import { tidy } from './text';

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

/**
 * What a text that the user showed may announce, the likeliest first: « Dossier n° » of « Dossier n° RTPJTHIJVH », « réponses données » of
 * « 3/19 réponses données », « Dossier d'appréciation » of « Dossier d'appréciation : DUI vague 2 », « Échéance pour » of « Échéance pour l'éligibilité »,
 * the sign at the end of « Nom † ».
 */
export function wordsShown(printed: string): string[] {
  const text = tidy(printed);
  const runs: string[][] = [[]];
  for (const part of text.split(' ')) {
    if (isValue(part) || /^[\d\p{P}\p{S}]+$/u.test(part)) runs.push([]);
    else runs.at(-1)?.push(part);
  }
  const whole = runs.map((run) => run.join(' ').replace(/^[\s:]+|[\s:]+$/g, '')).filter((run) => /\p{L}/u.test(run));
  const beforeColon = whole.flatMap((run) => /^([^:]*[^:\s])\s*:/.exec(run)?.[1] ?? []);
  const beforeStep = whole.flatMap((run) => BEFORE_STEP.exec(run)?.[1] ?? []);
  const sign = /(?:^|\s|(?<=\p{L}))([^\p{L}\d\s]{1,3})\s*:?\s*$/u.exec(text)?.[1] ?? [];
  return [...new Set([...whole, ...beforeColon, ...beforeStep].concat(sign, text))];
}

/** What is said of each step in turn. */
const BEFORE_STEP = /^(.*\S)\s+(?:l['’]|la |toutes les |les )(?:candidature|[ée]ligibilit[ée]|preuves)(?!\p{L})/iu;

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
