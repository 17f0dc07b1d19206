/** Words that a user teaches to the reader beside its own lexicon: what may be taught, and a list of them as a file. Pure. */
import { LONGEST_WORD } from './longest-word';
import { isPersonal, isValue, isWithin, saysLittle } from './taught-words';
import { type Meaning, STATUS_MEANINGS, WORDINGS } from './wordings';
import { plain } from './text';
import { wordsOf } from '../segur/words';

/** Words of the site, and what they mean: one of `MEANINGS`. */
export interface TaughtWord {
  word: string;
  means: string;
}

/** Everything that the lexicon has a place for. */
export const MEANINGS = Object.keys(WORDINGS) as Meaning[];
export const MOST_WORDS = 200;

/** Why a word is not learnt. `other`: it means something else already, which `means` names where it can be taught; `known`: it means that already. */
export interface Refusal {
  why: 'empty' | 'long' | 'meaning' | 'value' | 'person' | 'common' | 'known' | 'other' | 'many';
  means?: string;
}

/** Why a file is no list of words: what it is not, or the first word of it that is refused. */
export interface FileFault {
  why: 'json' | 'format' | 'version' | 'words' | Refusal['why'];
  word?: string;
  means?: string;
}

/** Why a word cannot be taught, whatever the page; null where it can. */
export function refusalOf(word: string, means: string, taught: readonly TaughtWord[]): Refusal | null {
  const words = plain(word);
  if (words === '') return { why: 'empty' };
  if (!isMeaning(means)) return { why: 'meaning' };
  if (word.length > LONGEST_WORD) return { why: 'long' };
  if (isValue(word)) return { why: 'value' };
  if (isPersonal(word)) return { why: 'person' };
  const known = taught.find((one) => plain(one.word) === words)?.means ?? meantBy(words, means);
  if (known !== null) return known === means ? { why: 'known' } : { why: 'other', ...(known && { means: known }) };
  if (means === 'mandatory' ? !mayMark(word) : saysLittle(word, STATUS_MEANINGS.has(means))) return { why: 'common' };
  return taught.length >= MOST_WORDS ? { why: 'many' } : null;
}

const FORMAT = 'cap-convergence-mots';

/** The text of a file `mots.json`. */
export function wordsText(words: readonly TaughtWord[]): string {
  return JSON.stringify({ format: FORMAT, version: 1, words: words.map(({ word, means }) => ({ word, means })) }, null, 2);
}

/** The words of a file `mots.json`, each once, or why it is none. */
export function wordsFile(text: string): { words: TaughtWord[] } | { fault: FileFault } {
  const { format, version, words } = parsed(text) ?? {};
  if (format === undefined) return { fault: { why: parsed(text) ? 'format' : 'json' } };
  if (format !== FORMAT) return { fault: { why: 'format' } };
  if (version !== 1) return { fault: { why: 'version' } };
  if (!Array.isArray(words) || !words.every(isTaught)) return { fault: { why: 'words' } };
  const taught: TaughtWord[] = [];
  for (const { word, means } of words) {
    if (taught.some((one) => one.means === means && plain(one.word) === plain(word))) continue;
    const refusal = refusalOf(word, means, taught);
    if (refusal) return { fault: { ...refusal, word } };
    taught.push({ word, means });
  }
  return { words: taught };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function isTaught(value: unknown): value is TaughtWord {
  const { word, means } = (value ?? {}) as Record<string, unknown>;
  return typeof word === 'string' && typeof means === 'string';
}

function isMeaning(means: string): means is Meaning {
  return Object.hasOwn(WORDINGS, means);
}

/** Other words that the lexicon knows, beside the wordings. "" for what nothing can be taught for. */
const ALSO: readonly [RegExp, Meaning | ''][] = [
  [/^(?:chapitre )?(?:re)?soumise?s?$/, 'submitted'],
  [/^(?:chapitre )?validee?s?$/, 'validated'],
  [/^recue?s?$/, 'received'],
  [/^en attente de planification$/, 'awaiting-planning'],
  [/^(?:(?:champ|valeur|saisie|reponse|question|information|donnee) )?(?:obligatoire|requise?|required|mandatory)$/, 'mandatory'],
  [/^(?:champ )?(?:facultati(?:f|ve)|optionnel(?:le)?|optional|non obligatoire|non requise?)$/, ''],
];

/** What the lexicon takes these words for, or the wording that they are a part of: to read them otherwise would unread that. Null for new words. */
function meantBy(words: string, means: Meaning): Meaning | '' | null {
  const own = plain(WORDINGS[means]);
  if (words === own) return means;
  const same = MEANINGS.find((meaning) => plain(WORDINGS[meaning]) === words);
  if (same) return same;
  const also = ALSO.find(([pattern]) => pattern.test(words));
  if (also) return also[1];
  const parts = MEANINGS.filter((meaning) => isWithin(words, plain(WORDINGS[meaning])));
  if (parts.length > 0) return parts.includes(means) ? means : (parts[0] ?? null);
  const whole = MEANINGS.find((meaning) => {
    const wording = plain(WORDINGS[meaning]);
    return wording !== own && !isWithin(wording, own) && isOneThing(meaning) && wordsOf(wording).length > 1 && isWithin(wording, words);
  });
  return whole ?? null;
}

/** Names of steps stand in other words: « Date limite pour l'Éligibilité »; a status may have more words than another. */
function isOneThing(meaning: Meaning): boolean {
  return !meaning.startsWith('step-') && !STATUS_MEANINGS.has(meaning);
}

/** A sign that is no punctuation, or words that say something. */
function mayMark(word: string): boolean {
  const sign = word.trim();
  if (/[\p{L}\d]/u.test(sign)) return !saysLittle(word, false);
  return sign.length <= 3 && !/[\s!-)+-/:-@[-`{-~«»°…•·–—‘’“”←-⇿✓✔]/u.test(sign);
}
