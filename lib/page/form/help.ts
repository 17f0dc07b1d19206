import { isGroupTitle, type Placed } from './boxes';
import { cleanLabel } from './label';
import { type Name, type NameContext, pointedAt } from './labels';
import { ZONE_WORDS } from '../lexicon';
import type { Token } from '../dom/outline';
import { plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';

/** The words printed with a question: in its box, and after it until the next question's name. */
export function nearTokens(question: Placed, { outline }: NameContext, nameTokens: Set<Token>): Token[] {
  const { tokens } = outline;
  const next = tokens.slice(question.boxTo, question.wordsTo).find((token) => nameTokens.has(token))?.at;
  const after = tokens.slice(question.to, next ?? question.wordsTo);
  const named = tokens.slice(question.wordsFrom, question.from).find((token) => nameTokens.has(token))?.at;
  const before = tokens.slice(named ?? Math.max(question.wordsFrom, question.boxFrom), question.from);
  const between = tokens.slice(question.from, question.to);
  return [...before, ...between, ...after].filter(
    (token) => token.kind === 'text' && !token.furniture && !nameTokens.has(token) && !isGroupTitle(token),
  );
}

/** What the site says of a wrong answer, and character counters: neither is help. */
const SITE_ERROR =
  /^\*|^(?:ce champ|cette valeur|erreur)|^\d+ ?(?:\/ ?\d+ )?caracteres?|\b(?:invalide|incorrecte?|est (?:obligatoire|requise?))\.?$|\bcomporte \d+ (?:chiffres|caracteres)/;

/** What a drawn list shows while nothing is chosen: "Sélectionner...". */
const EMPTY_LIST = /^(?:choisi|selectionne|recherche)\S*(?: \S+){0,3} ?(?:\.\.\.|…)$/;

/** A tooltip, and what is announced as it comes: the site's errors. Component libraries print long help where they announce errors. */
function isAside({ element, text }: Token): boolean {
  return element.closest('[role=tooltip]') !== null || (text.length < 100 && element.closest('[role=alert]') !== null);
}

/** Whether a line near a question is help: words enough, neither the site's own errors, a choice, a file nor a zone's words. */
export function isHelp(token: Token, options: string[], files: string[]): boolean {
  const words = plain(token.text);
  if (ZONE_WORDS.test(words) || SITE_ERROR.test(words) || EMPTY_LIST.test(words) || isAside(token)) return false;
  if (options.some((option) => plain(option) === words) || files.some((file) => token.text.includes(file))) return false;
  return token.text.split(' ').length >= 3 || /[.!]$/.test(token.text);
}

/** Whether a line only says the question's name again. */
export function repeats(token: Token, name: Name): boolean {
  const asked = (label: string) => plain(label.replace('?', ''));
  return asked(cleanLabel(token.text).label) === asked(name.label);
}

/** A drop zone's own words and its files, when they stand on one line with its help. */
export function withoutZoneWords(text: string, files: string[]): string {
  const words = text.replace(/^parcourir ?ou\b/i, '').replace(/glissez[ -]+d[ée]posez[^.]{0,30}? ici\b(?: ou\b)?(?: parcourir\b)?/gi, '');
  const rest = tidy(files.reduce((left, file) => left.replace(file, ''), words));
  return rest === 'ou' ? '' : rest;
}

/** What `aria-describedby` points at, when it is drawn elsewhere than beside the question. */
export function describedHelp({ controls, wordsFrom, wordsTo, boxTo }: Placed, { outline }: NameContext): string {
  const isElsewhere = (element: Element) => {
    const { from } = outline.range(element);
    return from !== -1 && (from < wordsFrom || from >= Math.max(boxTo, wordsTo));
  };
  return pointedAt(controls[0] as Element, 'aria-describedby')
    .filter(isElsewhere)
    .map((element) => wordsOf(element))
    .join(' ');
}
