import { isSentence } from './label';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** What a list shows as chosen in elements of its own beside the input that one types in: one, or several as chips. "" when none is. */
export function drawnBeside(input: Element): string {
  let outer = input;
  for (let level = 0; level < 3; level++) {
    const parent = native.parentElement(outer);
    if (!parent) break;
    const around = [...native.children(parent)];
    const at = around.indexOf(outer);
    const before = chosenIn(around.slice(0, at));
    // Into an input that takes no typing, the words of the choice are drawn; they may come after.
    const words = before === '' && native.hasAttribute(input, 'readonly') ? chosenIn(around.slice(at + 1, at + 2)) : before;
    if (before === null || words) return words ?? '';
    outer = parent;
  }
  return '';
}

/** What stands beside a question, and is no answer of it. */
const OTHER = 'head,label,legend,input,select,textarea,h1,h2,h3,h4,h5,h6';

/** The words of these elements; null where they are sentences, or a title or another question is among them. */
function chosenIn(elements: Element[]): string | null {
  if (elements.some((one) => native.matches(one, OTHER) || native.querySelector(one, OTHER))) return null;
  const words = elements.flatMap(chipsIn);
  return words.some((text) => isSentence(text) || text.length > 100) ? null : words.join(' | ');
}

/** What one presses to take a choice away, or to open the list: a button, or a sign that is no word. */
function isRemover(part: Element): boolean {
  return native.matches(part, 'button,[role=button],[role=img]') || /^(?:x|[^\p{L}\p{N}]*)$/iu.test(native.textContent(part).trim());
}

/** The words of each choice that is drawn in an element: several where its parts with words are all of one make. */
export function chipsIn(element: Element): string[] {
  const parts = [...native.children(element)].filter((part) => !isRemover(part) && wordsOf(part, isRemover) !== '');
  const [first] = parts;
  const isOwn = [...native.childNodes(element)].some(
    (node) => native.nodeType(node) === 3 && /[\p{L}\p{N}]/u.test(native.textContent(node) ?? ''),
  );
  if (
    first &&
    !isOwn &&
    (parts.length === 1 ||
      parts.every((part) => native.tagName(part) === native.tagName(first) && native.className(part) === native.className(first)))
  )
    return parts.flatMap(chipsIn);
  const words = wordsOf(element, isRemover);
  return words === '' ? [] : [words];
}
