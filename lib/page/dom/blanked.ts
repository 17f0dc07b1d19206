import { plain } from '../../reading/text';
import { isBlock, isWordless, joinTexts } from './words';
import * as native from './native';

/** A text with every digit a 0 and every letter an x or X but those of single letters and of the words in `known` (as `plain` words). As long as the text. */
export function blanked(text: string, known: ReadonlySet<string>): string {
  return text.replace(/[\p{L}\p{M}]+|\d/gu, (word) => {
    if (/\d/.test(word)) return '0';
    if (known.has(plain(word)) || plain(word).length === 1) return word;
    return word.replace(/\p{Lu}/gu, (capital) => 'X'.repeat(capital.length)).replace(/[^X]/g, 'x');
  });
}

/**
 * Every text in an element, open shadow roots included, and what is to be shown for it. A word cut over several inline elements ("Sou" + "mis") is one
 * word: kept in each of its parts, or blanked in each, a name in single letters too.
 */
export function blankedTexts(root: Element, known: ReadonlySet<string>): Map<Text, string> {
  const shown = new Map<Text, string>();
  let run: Text[] = [];
  let words = '';
  const flush = () => {
    const whole = blanked(words, known);
    let at = 0;
    for (const text of run) {
      shown.set(text, whole.slice(at, at + text.length));
      at += text.length;
    }
    run = [];
    words = '';
  };
  const add = (text: Text) => {
    if (joinTexts(words, text.data) !== words + text.data) flush();
    run.push(text);
    words += text.data;
  };
  const visit = (element: Element) => {
    const ends = isBlock(element) || isWordless(element) || native.tagName(element) === 'BR' || native.shadowRoot(element) !== null;
    if (ends) flush();
    for (const child of [...(native.childNodes(native.shadowRoot(element)) ?? []), ...native.childNodes(element)]) {
      if (native.nodeType(child) === 3) add(child as Text);
      else if (native.nodeType(child) === 1) visit(child as Element);
    }
    if (ends) flush();
  };
  visit(root);
  return shown;
}
