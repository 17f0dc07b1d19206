/** What marks a question mandatory: a star of any shape, or the word, as text, as a picture's name or drawn by the page's style. */

import { kept } from './kept';
import * as native from './native';

const STARS = /[∗＊✱⁎﹡✲✻✽٭]/g;

/** The same words with every star an asterisk, also one in brackets. */
export function starred(text: string): string {
  return text.replace(STARS, '*').replace(/[([]\s*\*+\s*[)\]]/g, '*');
}

/** The words that say it: "Champ obligatoire", "requis". */
export const MARK_WORDS =
  '(?:(?:champ|valeur|saisie|r[ée]ponse|question|information|donn[ée]e) )?(?:obligatoire|requise?|required|mandatory)';
const MARK = new RegExp(`^[([]? ?${MARK_WORDS} ?[)\\]]?[ :.]*$`, 'i');

/** Whether a line or an element of its own says that a question is mandatory, and nothing else. */
export function isMarkWords(text: string): boolean {
  return text.length < 40 && MARK.test(text);
}

/** Whether a line is a mark alone, whatever punctuation stands with it: "*", "* :", "Champ obligatoire". */
export function isMark(text: string): boolean {
  return /^\*{1,2}[ ?:]*$/.test(text) || isMarkWords(text);
}

/** Whether an element without words of its own is a mark by the name that it has for assistive technology: a picture, an icon. */
export function isDrawnMark(element: Element): boolean {
  if (native.childElementCount(element) > 2) return false;
  const isSvg = native.tagName(element).toLowerCase() === 'svg';
  const said = ['alt', 'aria-label', 'title'].map((name) => native.getAttribute(element, name)).find(Boolean);
  const name = said ?? (isSvg ? native.textContent(native.querySelector(element, 'title')) : null);
  return name != null && isMarkWords(name.trim()) && (isSvg || !/[\p{L}\d]/u.test(native.textContent(element)));
}

/** Whether the page's style draws a mark before or after an element: `label.required::after { content: " *" }`. */
export const hasDrawnMark = kept((element: Element): boolean => {
  const view = native.defaultView(native.ownerDocument(element));
  return ['::after', '::before'].some((pseudo) => {
    const content = view?.getComputedStyle(element, pseudo).content ?? '';
    return content.length > 2 && isMark(starred(content.replace(/^["']|["']$/g, '').trim()));
  });
});
