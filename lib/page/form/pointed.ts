/** The elements that an attribute of ids points at, in the order of its ids: beside the element, else in the document around its shadow root. */
export function pointedAt(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s/);
  return ids?.flatMap((id) => (id && (rootOf(element).getElementById(id) ?? element.ownerDocument.getElementById(id))) || []) ?? [];
}

/** The document or shadow root in which an element's ids are looked up. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
}
