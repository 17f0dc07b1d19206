import { isOwnText, type Outline, type Token } from '../dom/outline';
import { GROUP_TITLE, isBareLabel } from '../lexicon';
import { isSentence } from './label';
import { pointedAt } from './pointed';
import { choiceOf } from './questions';
import { plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** A section's title and its place among the tokens. */
export interface SectionTitle {
  title: string;
  at: number;
}

/**
 * The numbered sections of a form, "1. Informations du responsable légal de l'entreprise"; on a page without numbers, its headings below the main one.
 * Numbers go up or start again at one, and titles are no sentences, so that numbered lines of a help text are none.
 */
export function sectionsIn({ tokens }: Outline, mainTitle: string): SectionTitle[] {
  const numbered: SectionTitle[] = [];
  let last = 0;
  for (const [at, token] of tokens.entries()) {
    const title = numberedTitle(token, tokens.slice(at + 1, at + 4));
    const before = tokens[at - 1];
    const isChoice = before?.kind === 'control' && choiceOf(before.element) !== null && wordsOf(before.element) === '';
    if (!title || token.furniture || isChoice) continue;
    const number = Number.parseInt(title, 10);
    const follows = number === 1 || number > last;
    if (!follows) continue;
    last = number;
    numbered.push({ title, at });
  }
  if (numbered.length > 0) return numbered;
  return tokens.flatMap((token, at) => {
    const isTitle = isOwnText(token) && token.text !== mainTitle && !/[*?]/.test(token.text);
    const isHeading = token.heading !== null && token.heading !== 1 && token.label === null;
    return isTitle &&
      (isHeading || /^(?:identification du produit|votre interet pour les dispositifs)/.test(plain(token.text))) &&
      !isGroup(token)
      ? [{ title: token.text, at }]
      : [];
  });
}

function isGroup(token: Token): boolean {
  const words = plain(token.text);
  return GROUP_TITLE.test(words) && !/identification|votre interet/.test(words);
}

function numberedTitle(token: Token, after: Token[]): string | null {
  if (token.kind !== 'text' || token.label !== null) return null;
  const [next] = after;
  const text = /^\d+ ?[.)]$/.test(token.text) && next?.kind === 'text' ? `${token.text} ${next.text}` : token.text;
  const found = /^(\d{1,2}) ?[.)] ?(\p{Lu}.{2,110})$/u.exec(text);
  if (!found) return null;
  const asked = after.find((one) => !isSentence(one.text) && !isBareLabel(one.text));
  if (asked?.kind === 'control' && (/[*?]$/.test(text) || isNamedBy(asked.element, token.element))) return null; // the question itself
  if (token.heading === null && (/[.?!:;*]$/.test(text) || isListed(token.element))) return null;
  return tidy(`${found[1]}. ${found[2]}`);
}

/** Whether a control, or the group of its choices, is labelled by what holds some words. */
const isNamedBy = (control: Element, words: Element) =>
  pointedAt(native.closest(control, '[role=radiogroup]') ?? control, 'aria-labelledby').some((one) => native.contains(one, words));

/** One line of a list, unless it opens and closes a part of the page, as an accordion's in a list does. */
function isListed(element: Element): boolean {
  const item = native.closest(element, 'li,option,[role=option]');
  const opener = native.closest(element, '[aria-expanded]');
  return item !== null && (opener === null || opener === item || !native.contains(item, opener));
}

/** The title of the section that a place stands in; null before the first. */
export function sectionAt(sections: SectionTitle[], at: number): string | null {
  return sections.findLast((section) => section.at < at)?.title ?? null;
}
