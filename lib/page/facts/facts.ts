import { WRITTEN_DAY } from './months';
import { oneOf } from '../lexicon';
import { STEP_TITLES } from '../../segur/site-words';
import { DASHES } from '../../segur/words';
import { withParisOffset } from '../../segur/dates';
import { readDay } from '../form/typed';
import type { DeadlineReading, DeadlineSubject, Dispositif, Product } from '../../reading/reading';
import { lineElement, type Outline, isControlToken } from '../dom/outline';
import { byText, fold, tidy } from '../../reading/text';
import { plain, saidOf } from '../taught';
import * as native from '../dom/native';

/** The page's words in two forms of equal length: with the lexicon's words for taught ones (one token a line), and folded for patterns. */
export interface PageWords {
  outline: Outline;
  printed: string;
  folded: string;
  /** What the page itself prints from one place to another. */
  between(from: number, to: number): string;
}

/** Joins an outline's words, one token a line. Furniture (menus, footer) is left out: it names other démarches. */
export function pageWords(outline: Outline): PageWords {
  const words = outline.tokens.filter((token) => !isControlToken(token));
  const own = words.map(({ text }) => text).join('\n');
  const { text: printed, printedAt } = saidOf(own);
  const folded = printed.split('\n').map(fold).join('\n');
  return { outline, printed, folded, between: (from, to) => own.slice(printedAt(from), printedAt(to)) };
}

/** The names of the dispositifs as `plain` words: in a title, on a button, in a number. */
const NAMES = {
  dui: 'DUI',
  ms: 'DUI',
  'medico-social': 'DUI',
  lgc: 'LGC',
  dpi: 'DPI',
  pfi: 'PFI',
  ris: 'RIS',
  drimbox: 'DRIMBOX',
  'drim box': 'DRIMBOX',
  db: 'DRIMBOX',
  psf: 'PSF',
  'sdv-psf': 'PSF',
  paramed: 'PSF',
} as const satisfies Record<string, Dispositif>;
const NAME_AND_WAVE = new RegExp(`\\b(${Object.keys(NAMES).join('|')})(?:ic\\w+)?[ -]*(?:vague|va) ?([12])\\b`);

/** The first "DUI vague 2", "LGC va2", "DB vague 2"... in these words, or null. */
export const dispositifIn = byText((words): { dispositif: Dispositif; wave: 1 | 2 } | null => {
  const found = NAME_AND_WAVE.exec(plain(words));
  if (!found) return null;
  return { dispositif: NAMES[found[1] as keyof typeof NAMES], wave: found[2] === '1' ? 1 : 2 };
});

/** What a dispositif's name follows. */
const BEFORE_DISPOSITIF = [
  /questionnaire d'evaluation[\s:]*([^\n>]{2,40})/,
  /(?:^|\s)candidature ?:\s*([^\n]{2,40})/,
  /charte de referencement\s([^\n]{2,20})/,
  /candidatures au dsr\s([^\n]{2,20})/,
];

/** The dispositif that the page is about: from its title, "Candidature :", charter or convention, or the product's line. Never from a menu. */
export function pageDispositif(words: PageWords, title: string): { dispositif: Dispositif; wave: 1 | 2 } | null {
  const { folded } = words;
  const said = [
    title,
    ...BEFORE_DISPOSITIF.map((pattern) => pattern.exec(folded)?.[1]),
    ...crumbs(words).filter((crumb) => asProduct(crumb) !== null),
    ...breadcrumbTails(words),
  ];
  for (const text of said) {
    const found = text ? dispositifIn(text) : null;
    if (found) return found;
  }
  return null;
}

/** In a breadcrumb on one line ("Ségur vague 2 > DUI vague 2 > ..."), what follows "Ségur vague 2". */
function breadcrumbTails({ folded }: PageWords): string[] {
  return [...folded.matchAll(/segur vague 2\s*[>›»/]\s*([^\n>›»/]+)/g)].map((match) => String(match[1]));
}

/** The reference that ends a product, and what may follow it. */
const REFERENCE = / - (\d{2,6})(?: ?:? ?(?:\S{1,20}[ -](?:vague|va) ?[12]|guichet [ée]diteur))?$/i;

/** "Produit test - v0.1 - 3323" taken apart; a name may have dashes of its own. */
function asProduct(crumb: string): Product | null {
  const words = crumb.replace(DASHES, '-');
  const end = REFERENCE.exec(words);
  const cut = words.lastIndexOf(' - ', (end?.index ?? 0) - 1);
  if (!end?.[1] || cut < 1) return null;
  const version = words.slice(cut + ' - '.length, end.index);
  return version === '' ? null : { name: words.slice(0, cut), version, reference: end[1] };
}

/** The product printed in the title or the breadcrumb, "Produit test - v0.1 - 3323", or null. Tokens from `until` on are not looked at. */
export function productIn(words: PageWords, title: string, until = words.outline.tokens.length): Product | null {
  for (const crumb of [title, ...crumbs(words, until)]) {
    const product = asProduct(crumb);
    if (product) return product;
  }
  return null;
}

/** Texts cut at a breadcrumb's separators; where none is printed, the texts of its links. */
function crumbs({ outline }: PageWords, until = outline.tokens.length): string[] {
  const lines = outline.tokens.slice(0, until).filter(({ text }) => text.length <= 300 && / [-–—‑‒−] /.test(text));
  return lines.flatMap((line) => {
    const links = [...native.querySelectorAll(lineElement(line, outline), 'a,li,span')].map((element) => native.textContent(element));
    return [...line.text.split(/[>›»|→] | \/ /), ...links].map(tidy);
  });
}

/** No number has as many characters, cut into pieces or not: what follows is not looked at, however long. */
const LONGEST_NUMBER = 60;

/** The number after "Candidature n°" (forms) or "Candidature" (dashboard): upper case, no spaces; null when none is printed. */
export function candidatureNumber({ printed, folded }: PageWords): string | null {
  for (const found of folded.matchAll(/candidature\s?n(?: ?[°º]|o?\b\.?)[\s:]*/g)) {
    const start = found.index + found[0].length;
    const number = numberAt(printed.slice(start, start + LONGEST_NUMBER));
    if (number) return number;
  }
  for (const found of folded.matchAll(/(?:^|\s)candidature ?:?\s(?=[a-z0-9]{8,12}\b)/g)) {
    const number = /^[A-Z0-9]{8,12}\b/.exec(printed.slice(found.index + found[0].length))?.[0];
    if (number && !/^(?:ADMINISTRATIVE|REFERENCEE|DOSSIER)/.test(number)) return number;
  }
  return null;
}

/** Reads a number cut into pieces too ("RTPJ THIJVH"): pieces in capitals or digits on one line, until ten characters. */
function numberAt(text: string): string | null {
  let number = '';
  for (const piece of text.replace(/\n.*/s, '').split(' ')) {
    if (!/^[A-Za-z0-9]+$/.test(piece) || /^(?:candidature|date)$/i.test(piece)) break;
    if (number && piece !== piece.toUpperCase()) break;
    number += piece;
    if (number.length >= 9) break;
  }
  return number ? number.toUpperCase() : null;
}

/** What a printed limit is about, by its words. */
const SUBJECTS: [string, DeadlineSubject][] = [
  [oneOf(STEP_TITLES[0]), 'candidature'],
  [oneOf(STEP_TITLES[1]), 'eligibilite'],
  ['toutes les preuves', 'preuves'],
];
const SOME_SUBJECT = SUBJECTS.map(([words]) => words).join('|');
const DEADLINE = new RegExp(
  `date limite pour soumettre une premiere fois\\s[^:]{0,20}?(?:${SOME_SUBJECT})\\D{0,9}(${WRITTEN_DAY})[\\s,]*(?:a ?)?(\\d{1,2}) ?[:h] ?(\\d{2})(?:\\s?\\( ?heure de paris ?\\))?`,
  'g',
);

const inParis = byText(withParisOffset);

/** The printed deadlines. A sentence whose date is no real day is left out. Wording: guide DUI, Étapes 1 to 4. */
export function deadlinesIn({ folded, between }: PageWords): DeadlineReading[] {
  const found = [...folded.matchAll(DEADLINE)].flatMap((match) => {
    const [whole, day = '', hour = '', minute] = match;
    const date = readDay(day);
    const subject = SUBJECTS.find(([words]) => new RegExp(words).test(whole))?.[1];
    if (!date || !subject || Number(hour) > 23 || Number(minute) > 59) return [];
    const at = inParis(`${date}T${hour.padStart(2, '0')}:${minute}`);
    return [{ subject, at, raw: tidy(between(match.index, match.index + whole.length)) }];
  });
  return found.filter((one, index) => found.findIndex((other) => other.subject === one.subject && other.at === one.at) === index);
}
