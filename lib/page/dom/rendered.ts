/** What a person can see of the page: the flattened tree, without what is not rendered. Reads only. */

const NEVER_SHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'DATALIST', 'IFRAME', 'OBJECT', 'CAP-CONVERGENCE']);

/** `gone`: neither the element nor anything in it is drawn. `ghost`: it is not drawn itself, but something in it may be. */
export type Rendering = 'shown' | 'ghost' | 'gone';

/** How one element is drawn, its ancestors being drawn. A closed dialog, details or popover is no reading matter. */
export function rendering(element: Element): Rendering {
  if (NEVER_SHOWN.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return 'gone';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display === 'none' || style?.contentVisibility === 'hidden') return 'gone';
  return style && style.visibility !== 'visible' && style.visibility !== '' ? 'ghost' : 'shown';
}

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
  if (root) return [...root.childNodes];
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.tagName === 'DETAILS' && !element.hasAttribute('open')) {
    return [...element.children].filter((child) => child.tagName === 'SUMMARY').slice(0, 1);
  }
  return [...element.childNodes];
}
