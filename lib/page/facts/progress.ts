import { WRITTEN_DAY } from './months';
import { FIGURES } from './counters';
import { isControlToken } from '../dom/outline';
import type { PageWords } from './facts';
import { readDay } from '../form/typed';
import type { ProgressReading } from '../../reading/reading';
import { plain } from '../taught';

const ANSWERED = 'question\\S*\\sobligatoire\\S*\\s(?:repondue|renseignee)\\S*';
const COUNT = new RegExp(`${FIGURES}\\s*${ANSWERED}|${ANSWERED}[\\s:]*${FIGURES}`);
const REMAINING = /^questions? restantes? ?:?$/;

/** The aside that counts answers, or null where none is printed. `labels` are the page's own questions, which the remaining ones are cut from. */
export function progressIn(words: PageWords, labels: string[]): ProgressReading | null {
  const { folded } = words;
  const count = COUNT.exec(folded)?.filter(Boolean);
  const percent = percentIn(words);
  const draftSavedAt = draftIn(folded);
  const remaining = remainingIn(words, labels);
  if (!count && percent === null && !draftSavedAt && remaining.length === 0) return null;
  return {
    percent,
    answered: count ? Number(count[1]) : null,
    mandatory: count ? Number(count[2]) : null,
    remaining,
    draftSavedAt,
  };
}

function percentIn({ folded }: PageWords): number | null {
  const found = /completee?\sa[\s:]*(\d{1,3})\s*%/.exec(folded) ?? /(?:^|\n)(\d{1,3})\s*%(?=\n|$)/.exec(folded);
  const percent = found ? Number(found[1]) : Number.NaN;
  return percent <= 100 ? percent : null;
}

const DRAFT = new RegExp(`brouillon enregistre\\sle[\\s:]+(${WRITTEN_DAY})\\s*(?:a|,)?\\s*(\\d{1,2})\\s*[h:]\\s*(\\d{2})`);

/** "Brouillon enregistré le 02 sept. 2025 à 14h19", also with the month in digits, as "2025-09-02T14:19". */
function draftIn(folded: string): string | null {
  const found = DRAFT.exec(folded);
  const [, day = '', hour = '', minute] = found ?? [];
  const date = readDay(day);
  return date && Number(hour) < 24 ? `${date}T${hour.padStart(2, '0')}:${minute}` : null;
}

const BULLET = /^[•·▪◦-] /u;
/** The end of a text that is cut to fit. */
const CUT = /(?:\.\.\.|…)$/;

/** The remaining questions as printed, before the form's own labels: the lines under "Questions restantes :", or, without that title, lines after the count that begin a question. */
function remainingIn({ outline }: PageWords, labels: string[]): string[] {
  const tokens = outline.tokens;
  const begins = new Set(labels.map(plain));
  const isRest = (text: string) => {
    const start = plain(text.replace(BULLET, '')).replace(/ ?(?:\.\.\.|…)$/, '');
    return start.length >= 3 && (begins.has(start) || (CUT.test(text) && [...begins].some((label) => label.startsWith(start))));
  };
  const titled = tokens.findIndex(({ text }) => REMAINING.test(plain(text)));
  const counted = tokens.findIndex(({ text }) => COUNT.test(plain(text)));
  const from = titled >= 0 ? titled : counted;
  if (from < 0) return [];
  const rest: string[] = [];
  for (const token of tokens.slice(from + 1)) {
    if (isControlToken(token) || token.heading !== null || token.label !== null) break;
    if (isRest(token.text) || (titled >= 0 && CUT.test(token.text))) rest.push(token.text.replace(BULLET, ''));
    else if (rest.length > 0) break;
  }
  return rest;
}
