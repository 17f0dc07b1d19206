/** The page's own buttons that fill answers, by their words. */

import * as native from '../page/dom/native';

const FILLS = /^(compl[ée]ter|pr[ée]-?remplir|reprendre|remplir) (avec|les|automatiquement|à partir)(?!\p{L})/iu;
const BUTTONS = 'button, [role=button], input[type=button], input[type=submit]';
const ELSEWHERE = 'header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';

/** The words of those that can be seen, each once. */
export function fillersOf(document: Document): string[] {
  const words = [...native.querySelectorAll(document, BUTTONS)]
    .filter((button) => !button.closest(ELSEWHERE))
    .map((button) => ({ button, text: (button.textContent || (button as HTMLInputElement).value || '').replace(/\s+/g, ' ').trim() }))
    .filter(({ button, text }) => FILLS.test(text) && button.checkVisibility());
  return [...new Set(words.map(({ text }) => text))];
}
