import { isGroupTitle, type Placed } from './boxes';
import { cleanLabel } from './label';
import type { Name, NameContext } from './labels';
import { ZONE_WORDS } from './lexicon';
import type { Token } from './outline';
import { plain, tidy } from './text';
import { wordsOf } from './words';

/** The words printed with a question: in its box, and after it until the next question's name. */
export function nearTokens(question: Placed, { outline }: NameContext, nameTokens: Set<Token>): Token[] {
  const { tokens } = outline;
  const after: number[] = [];
  for (let at = question.to; at < question.wordsTo && !(tokens[at] && nameTokens.has(tokens[at] as Token) && at >= question.boxTo); at++)
    after.push(at);
  const named = tokens.findIndex((token, at) => at >= question.wordsFrom && at < question.from && nameTokens.has(token));
  const before = tokens.slice(named >= 0 ? named : Math.max(question.wordsFrom, question.boxFrom), question.from);
  const between = tokens.slice(question.from, question.to);
  return [...before, ...between, ...after.map((at) => tokens[at] as Token)].filter(
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
  return token.text.split(/\s+/).length >= 3 || /[.!]$/.test(token.text);
}

/** Whether a line only says the question's name again. */
export function repeats(token: Token, name: Name): boolean {
  return plain(cleanLabel(token.text).label).replace(/ ?\?$/, '') === plain(name.label).replace(/ ?\?$/, '');
}

/** A drop zone's own words and its files, when they stand on one line with its help. */
export function withoutZoneWords(text: string, files: string[]): string {
  const words = text
    .replace(/^parcourir\s*ou\b/i, '')
    .replace(/glissez[ -]+d[ée]posez[^.]{0,30}? ici\b(?:\s*ou\b)?(?:\s*parcourir\b)?/gi, '');
  return tidy(files.reduce((rest, file) => rest.replace(file, ''), words)).replace(/^ou$/, '');
}

/** What `aria-describedby` points at, when it is drawn elsewhere than beside the question. */
export function describedHelp({ controls, wordsFrom, wordsTo, boxTo }: Placed, { outline }: NameContext): string {
  const control = controls[0] as Element;
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const elements = ids.flatMap((id) => root.getElementById?.(id) ?? []).filter((element) => element.closest('cap-convergence') === null);
  const isElsewhere = (element: Element) => {
    const { from } = outline.range(element);
    return from >= 0 && (from < wordsFrom || from >= Math.max(boxTo, wordsTo));
  };
  return elements
    .filter(isElsewhere)
    .map((element) => wordsOf(element))
    .join(' ');
}
