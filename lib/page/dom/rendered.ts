import { kept } from './kept';
import * as native from './native';
import { OWN_NAMES } from './own';

/** What a person can see of the page: the flattened tree, without what is not rendered. Reads only. */

const NEVER_SHOWN = new Set(['SCRIPT', 'STYLE', 'script', 'style', 'TEMPLATE', 'NOSCRIPT', 'DATALIST', 'IFRAME', 'OBJECT', ...OWN_NAMES]);
/** What is no box of its own cannot hide its contents alone. */
const PHRASES = /^(?:A|B|EM|FONT|I|LABEL|SMALL|SPAN|STRONG)$/;

/** `gone`: neither the element nor anything in it is drawn. `ghost`: it is not drawn itself, but something in it may be. */
export type Rendering = 'shown' | 'ghost' | 'gone';

const VISIBLE = { visibilityProperty: true };

/** How one element is drawn, its ancestors being drawn. A closed dialog, details or popover is no reading matter. */
export const rendering = kept((element: Element): Rendering => {
  const tag = native.tagName(element);
  if (NEVER_SHOWN.has(tag) || native.hasAttribute(element, 'hidden')) return 'gone';
  // A browser answers this in half the time of a style; whether the element hides its own contents is seen by those alone.
  const isVisible = native.firstElementChild(element) === null && !PHRASES.test(tag) ? undefined : native.checkVisibility(element, VISIBLE);
  if (isVisible) return 'shown';
  const style = native.defaultView(native.ownerDocument(element))?.getComputedStyle(element);
  if (style?.display === 'none' || style?.contentVisibility === 'hidden') return 'gone';
  if (style && style.visibility !== 'visible' && style.visibility !== '') return 'ghost';
  return isVisible === false && style?.display !== 'contents' ? 'gone' : 'shown';
});

const LINES = /^(?:block|flex|grid|table|list-item|flow-root)$/;
const FLEX = /^(?:inline-)?flex$/;

/**
 * Whether the page's style makes a line of its own of an element whose tag makes none. What stands in a row, in a grid, or is taken out of the text is computed
 * as a block, too, and is none. Outside a browser, tags alone tell.
 */
export const isDrawnBlock = kept((element: Element): boolean => {
  const document = native.ownerDocument(element);
  if (!isDrawn(document)) return false;
  const view = native.defaultView(document);
  const style = view?.getComputedStyle(element);
  if (!style || !LINES.test(style.display) || style.float !== 'none' || /^(?:absolute|fixed)$/.test(style.position)) return false;
  const parent = flatParent(element);
  const around = parent && view?.getComputedStyle(parent);
  if (!around || !/flex|grid/.test(around.display)) return true;
  return FLEX.test(around.display) && around.flexDirection.startsWith('column');
});

const isDrawn = kept((document: Document) => native.checkVisibility(native.documentElement(document)) !== undefined);

/** Whether an element and all its ancestors are drawn. */
export function isRendered(element: Element): boolean {
  if (rendering(element) !== 'shown') return false;
  for (let inner: Element = element, outer = flatParent(element); outer; inner = outer, outer = flatParent(outer)) {
    if (rendering(outer) === 'gone' || !flatChildren(outer).includes(inner)) return false;
  }
  return true;
}

/** The parent in the flattened tree: the slot that a node is put into, out of an open shadow root to its host. */
export function flatParent(node: Node): Element | null {
  const drawnIn = native.assignedSlot(node as Element) ?? native.parentElement(node);
  if (drawnIn) return drawnIn;
  const root = native.parentNode(node);
  return native.nodeType(root) === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** The children as drawn: an open shadow root's instead of the element's own, a slot's assigned nodes, a closed details' summary alone. */
export function flatChildren(element: Element): Node[] {
  const root = native.shadowRoot(element);
  if (root) return childrenOf(root);
  if (native.tagName(element) === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (native.tagName(element) === 'DETAILS' && !native.hasAttribute(element, 'open')) {
    return [...native.children(element)].filter((child) => native.tagName(child) === 'SUMMARY').slice(0, 1);
  }
  return childrenOf(element);
}

/** The children of a node. In a browser, to spread its list takes ten times as long. */
function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = native.firstChild(parent); child; child = native.nextSibling(child)) children.push(child);
  return children;
}
