/** What marks a question mandatory: a star of any shape, or the word, as text, as a picture's name or drawn by the page's style. */

import { seen, type Seen } from './seen';
import { byText } from '../../reading/text';
import { marked } from '../taught';
import * as native from './native';

const STARS = /[∗＊✱⁎﹡★✲✻✽٭]/g;

/** The same words with every star an asterisk, also one in brackets. */
export function starred(text: string): string {
  return marked(text)
    .replace(STARS, '*')
    .replace(/[([]\s*\*+\s*[)\]]/g, '*');
}

/** The words that say it: "Champ obligatoire", "requis". */
export const MARK_WORDS =
  '(?:(?:(?:cet?(?:te)? )?(?:champ|valeur|saisie|r.ponse|question|information|donn.e) (?:est )?)?(?:obligatoire|requise?|required|mandatory|n.cessaire)|champ . (?:remplir|renseigner))';
const MARK = new RegExp(`^[([–-]? ?${MARK_WORDS} ?[)\\]]?[ :.]*$`, 'i');

/** Whether a line or an element of its own says that a question is mandatory, and nothing else. */
export const isMarkWords = byText((text) => text.length < 40 && (MARK.test(text) || (marked(text) !== text && starred(text) === '*')));

/** Whether a line is a mark alone, whatever punctuation stands with it: "*", "* :", "Champ obligatoire". */
export const isMark = byText((text) => /^\*{1,2}[ ?:]*$/.test(text) || isMarkWords(text));

/** What an element that shows no words is called: by its picture's text, by ARIA, by its tip; "" for each that it has not. */
export const pictureNames = (element: Element) => ['alt', 'aria-label', 'title'].map((name) => native.getAttribute(element, name) ?? '');

/** Whether an element without words of its own is a mark by the name that it has for assistive technology: a picture, an icon. */
export function isDrawnMark(element: Element): boolean {
  return isDrawnMarkSeen(seen(element));
}

/** The same of an element that was looked at. */
export function isDrawnMarkSeen({ element, tag, isTelling }: Seen): boolean {
  const { isSvg } = tag;
  if ((!isTelling && !isSvg) || native.childElementCount(element) > 2) return false;
  const said = pictureNames(element).find(Boolean);
  const name = said ?? (isSvg ? native.textContent(native.querySelector(element, 'title')) : null);
  return name != null && isMarkWords(name.trim()) && (isSvg || !/[\p{L}\d]/u.test(native.textContent(element)));
}
