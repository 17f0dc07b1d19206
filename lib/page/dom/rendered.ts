import { kept } from './kept';

/** What a person can see of the page: the flattened tree, without what is not rendered. Reads only. */

const NEVER_SHOWN = new Set('SCRIPT STYLE script style TEMPLATE NOSCRIPT DATALIST IFRAME OBJECT CAP-CONVERGENCE'.split(' '));
/** What is no box of its own cannot hide its contents alone. */
const PHRASES = /^(?:A|B|EM|FONT|I|LABEL|SMALL|SPAN|STRONG)$/;

/** `gone`: neither the element nor anything in it is drawn. `ghost`: it is not drawn itself, but something in it may be. */
export type Rendering = 'shown' | 'ghost' | 'gone';

const VISIBLE = { visibilityProperty: true };

/** How one element is drawn, its ancestors being drawn. A closed dialog, details or popover is no reading matter. */
export const rendering = kept((element: Element): Rendering => {
  const tag = element.tagName;
  if (NEVER_SHOWN.has(tag) || element.hasAttribute('hidden')) return 'gone';
  // A browser answers this in half the time of a style; whether the element hides its own contents is seen by those alone.
  const isVisible = element.firstElementChild === null && !PHRASES.test(tag) ? undefined : element.checkVisibility?.(VISIBLE);
  if (isVisible) return 'shown';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display === 'none' || style?.contentVisibility === 'hidden') return 'gone';
  if (style && style.visibility !== 'visible' && style.visibility !== '') return 'ghost';
  return isVisible === false && style?.display !== 'contents' ? 'gone' : 'shown';
});

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
  return (node as Element).assignedSlot ?? node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The children as drawn: an open shadow root's instead of the element's own, a slot's assigned nodes, a closed details' summary alone. */
export function flatChildren(element: Element): Node[] {
  const root = element.shadowRoot;
  if (root) return childrenOf(root);
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.tagName === 'DETAILS' && !element.hasAttribute('open')) {
    return [...element.children].filter((child) => child.tagName === 'SUMMARY').slice(0, 1);
  }
  return childrenOf(element);
}

/** The children of a node. In a browser, to spread its list takes ten times as long. */
function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
