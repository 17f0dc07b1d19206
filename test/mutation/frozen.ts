/** A document that nobody writes to answers the same each time: its answers are kept, so that a page can be read thousands of times in a short time. */
import type { DOMWindow } from 'jsdom';
import { answerStyles } from '../tools/dom';

const ASKED = ['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute', 'contains'] as const;
const OF_NODES = ['nodeType', 'nodeValue', 'parentNode', 'parentElement', 'previousSibling', 'nextSibling', 'ownerDocument', 'textContent'];
const OF_ELEMENTS = [
  'tagName',
  'id',
  'shadowRoot',
  'assignedSlot',
  'childElementCount',
  'firstElementChild',
  'previousElementSibling',
  'nextElementSibling',
];

const frozen = new WeakSet<Document>();

/** Keeps what each node of the document answers: a later write to it would not be seen. */
export function freeze(document: Document): Document {
  const window = document.defaultView as unknown as DOMWindow;
  frozen.add(document);
  keepStyles(document, window);
  keepAnswers(window.Element.prototype);
  freezeTree(document, window);
  return document;
}

function keepStyles(document: Document, window: DOMWindow): void {
  const known = new Map<string, WeakMap<Element, CSSStyleDeclaration>>();
  answerStyles(document, window, (element, pseudo = '') => {
    const styles = known.get(pseudo) ?? new WeakMap<Element, CSSStyleDeclaration>();
    known.set(pseudo, styles);
    const style = styles.get(element) ?? ({ ...window.getComputedStyle(element, pseudo) } as CSSStyleDeclaration);
    styles.set(element, style);
    return style;
  });
}

const kept = new WeakSet<Element>();

/** Pages of one address share a window, and with it this prototype: only the frozen ones answer from memory. */
function keepAnswers(prototype: Element): void {
  if (kept.has(prototype)) return;
  kept.add(prototype);
  for (const name of ASKED) {
    const ask = prototype[name] as (this: Element, about: unknown) => unknown;
    const known = new WeakMap<Element, Map<unknown, unknown>>();
    const answer = function (this: Element, about: unknown) {
      if (!frozen.has(this.ownerDocument)) return ask.call(this, about);
      let answers = known.get(this);
      if (!answers) known.set(this, (answers = new Map()));
      if (!answers.has(about)) answers.set(about, ask.call(this, about));
      return answers.get(about);
    };
    Object.defineProperty(prototype, name, { value: answer });
  }
}

function freezeTree(node: Node, window: DOMWindow): void {
  const children = [...node.childNodes];
  const isElement = node instanceof window.Element;
  for (const name of isElement ? [...OF_NODES, ...OF_ELEMENTS] : OF_NODES) keep(node, name, node[name as keyof Node]);
  keep(node, 'childNodes', children);
  if (isElement) {
    keep(node, 'children', [...node.children]);
    if (node.shadowRoot) freezeTree(node.shadowRoot, window);
  }
  for (const child of children) freezeTree(child, window);
}

function keep(node: Node, name: string, value: unknown): void {
  Object.defineProperty(node, name, { value });
}
