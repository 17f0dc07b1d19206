import { seen } from './seen';
import type { Slices } from './slices';
import * as native from './native';

const TEXTS = 4;
/** Texts that are looked at in one slice. */
const SLICE = 2_000;

/**
 * Finds out at one go what is drawn of a page, by the text that the browser draws: where every text of the tree stands in it, in order, the elements that
 * hold these are drawn, and those around them; and what goes on with the line before it is no line of its own. What is left is asked by itself, and all of it
 * where the two texts do not agree: a style may write them otherwise.
 */
export function* seeDrawn(root: Element): Slices<void> {
  const said = native.innerText(root as HTMLElement);
  if (!said) return;
  const drawn: Element[] = [];
  const hidden: Element[] = [];
  const inLine: Element[] = [];
  const walker = native.createTreeWalker(native.ownerDocument(root), root, TEXTS);
  let at = 0;
  let last: Node | null = null;
  let wasDrawn = true;
  let count = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = (text as Text).data.trim();
    if (words === '') continue;
    if (++count % SLICE === 0) yield;
    const holder = native.parentElement(text) as Element;
    const start = pastSpaces(said, at);
    const end: number = wasDrawn || isTextDrawn(holder) ? after(said, start, words) : -1;
    wasDrawn = end >= 0;
    if (wasDrawn) {
      if (last && !hasBreak(said, at, start)) {
        addEdges(inLine, last, native.lastChild);
        addEdges(inLine, text, native.firstChild);
      }
      at = end;
      last = text;
      drawn.push(holder);
    } else if (isTextDrawn(holder)) return;
    else hidden.push(holder);
  }
  for (const control of native.querySelectorAll(root, 'input,select,textarea')) if (native.isVisible(control)) drawn.push(control);
  for (const [index, element] of drawn.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    markDrawn(element);
  }
  for (const element of hidden) seen(element).rendering = null; // something in it may be drawn
  for (const element of inLine) seen(element).isBlock = false;
}

/** Whether the texts that stand in an element are drawn. */
function isTextDrawn(holder: Element): boolean {
  return native.tagName(holder) !== 'TEXTAREA' && !seen(holder).tag.isNeverShown && native.isVisible(holder) === true;
}

/** Adds the elements whose tags make no line, and which a text begins or ends. */
function addEdges(found: Element[], text: Node, edge: (of: Node) => Node | null): void {
  let inner = text;
  for (let outer = native.parentElement(text); outer && !seen(outer).tag.isBlock; inner = outer, outer = native.parentElement(outer)) {
    if (edge(outer) !== inner) return;
    found.push(outer);
  }
}

function markDrawn(element: Element): void {
  for (let one: Element | null = element; one; one = native.parentElement(one)) {
    const each = seen(one);
    if (each.rendering === 'shown') return;
    each.rendering = each.isTelling && native.hasAttribute(one, 'hidden') ? 'gone' : 'shown';
  }
}

const isSpace = (code: number) => code <= 32 || code === 160;

function pastSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** Where a text ends that stands in another at a place, spaces apart; -1 where it does not. */
function after(said: string, from: number, text: string): number {
  if (said.startsWith(text, from)) return from + text.length;
  let at = from;
  for (let index = 0; index < text.length; index++) {
    if (isSpace(text.charCodeAt(index))) continue;
    at = pastSpaces(said, at);
    if (text.charAt(index).toLowerCase() !== said.charAt(at++).toLowerCase()) return -1;
  }
  return at;
}
