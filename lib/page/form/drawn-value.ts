import { saysLabel, isSentence } from './label';
import { comboboxAround } from './reach';
import { byText, plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** What stands in a list while nothing is chosen. */
const PROMPT = /^(?:[-–—. ]*|[-–—. ]*(?:choisi|selectionne|veuillez|choix|select|aucune? ).*)$/;

/** Whether words ask for a choice rather than being one: "Choisir un proxy", "---". */
export const isPrompt = byText((words) => PROMPT.test(plain(words)));

/** What a list shows beside the input that one types in: its choice, several as chips, or its prompt. Nothing is older than the question's own name. */
export function drawnBeside(input: Element, label: string): string[] {
  let outer = input;
  for (let level = 0; level < 3; level++) {
    const parent = native.parentElement(outer);
    if (!parent || native.matches(parent, 'label,fieldset,form,body')) break;
    const around = [...native.childNodes(parent)].filter((node) => node === outer || hasWords(node) || native.nodeType(node) === 1);
    const at = around.indexOf(outer);
    const before = chosenIn(around.slice(0, at), label);
    // The words of the choice may come after an input that takes no typing or stands in a box of its own with them; a prompt may after any.
    const after = before?.length === 0 ? chosenIn(around.slice(at + 1, at + 2), label) : null;
    const isIn = native.hasAttribute(input, 'readonly') || comboboxAround(parent) !== null;
    const words = after && (isIn || after.every(isShortPrompt)) ? after : before;
    if (before === null || (words && words.length > 0)) return words ?? [];
    outer = parent;
  }
  return [];
}

const isShortPrompt = (words: string) => isPrompt(words) && words.split(' ').length <= 5;

/** What stands beside a question, and is no answer of it. */
const OTHER = 'label,legend,input,select,textarea,h1,h2,h3,h4,h5,h6,[role=option]:not([aria-selected=true])';

/** The words of each of these; null where they are sentences, or the question's name, a title or another question is among them. */
function chosenIn(nodes: Node[], label: string): string[] | null {
  const isOther = (node: Node) =>
    native.nodeType(node) === 1 && (native.matches(node as Element, OTHER) || native.querySelector(node as Element, OTHER));
  if (nodes.some(isOther)) return null;
  const words = nodes.flatMap((node) => (native.nodeType(node) === 1 ? chipsIn(node as Element) : tidy(native.textContent(node) ?? '')));
  return words.some((text) => isSentence(text) || text.length > 100 || saysLabel(text, label)) ? null : words;
}

const hasWords = (node: Node) => native.nodeType(node) === 3 && /[\p{L}\p{N}]/u.test(native.textContent(node) ?? '');

/** What one presses to take a choice away, or to open the list: a button, or a sign that is no word. */
function isRemover(part: Element): boolean {
  return native.matches(part, 'button,[role=button],[role=img]') || /^(?:x|[^\p{L}\p{N}]*)$/iu.test(native.textContent(part).trim());
}

/** The arrow of a list, where it is a letter of its words. */
const OPENER = /^[▲-▿⌃⌄⌵˄˅⏶⏷]\s*|\s*[▲-▿⌃⌄⌵˄˅⏶⏷]$/gu;

/** The words of each choice that is drawn in an element: several where its parts with words are all of one make. */
export function chipsIn(element: Element): string[] {
  const parts = [...native.children(element)].filter((part) => !isRemover(part) && wordsOf(part, isRemover) !== '');
  const [first] = parts;
  const isOwn = [...native.childNodes(element)].some(hasWords);
  if (
    first &&
    !isOwn &&
    (parts.length === 1 ||
      parts.every((part) => native.tagName(part) === native.tagName(first) && native.className(part) === native.className(first)))
  )
    return parts.flatMap(chipsIn);
  const words = wordsOf(element, isRemover).replace(OPENER, '');
  return words === '' ? [] : [words];
}
