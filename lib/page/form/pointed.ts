import * as native from '../dom/native';

/** The elements that an attribute of ids points at, in the order of its ids: beside the element, else in the document around its shadow root. */
export function pointedAt(element: Element, attribute: string): Element[] {
  const ids = native.getAttribute(element, attribute)?.split(/\s/);
  return (
    ids?.flatMap(
      (id) => (id && (native.getElementById(rootOf(element), id) ?? native.getElementById(native.ownerDocument(element), id))) || [],
    ) ?? []
  );
}

/** The document or shadow root in which an element's ids are looked up. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = native.getRootNode(element);
  return 'getElementById' in root ? (root as Document | ShadowRoot) : native.ownerDocument(element);
}
