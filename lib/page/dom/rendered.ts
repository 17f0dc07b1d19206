import { kept } from './kept';
import { drawnOf, flatParent, type Rendering, seen, type Seen } from './seen';
import * as native from './native';

/** What a person can see of the page: the flattened tree, without what is not rendered. Reads only. */

export { flatParent };

/** How one element is drawn, its ancestors being drawn. A closed dialog, details or popover is no reading matter. */
export function rendering(element: Element): Rendering {
  return renderingOf(seen(element));
}

/** The same of an element that was looked at. */
export function renderingOf(one: Seen): Rendering {
  return (one.rendering ??= ask(one));
}

function ask({ element, tag, isTelling }: Seen): Rendering {
  if (tag.isNeverShown || (isTelling && native.hasAttribute(element, 'hidden'))) return 'gone';
  // A browser answers this in half the time of a style; whether the element hides its own contents is seen by those alone.
  const isVisible = native.firstElementChild(element) === null && !tag.isPhrase ? undefined : native.isVisible(element);
  if (isVisible) return 'shown';
  const style = native.computedStyle(element);
  if (style?.display === 'none' || style?.contentVisibility === 'hidden') return 'gone';
  if (style && style.visibility !== 'visible' && style.visibility !== '') return 'ghost';
  return isVisible === false && style?.display !== 'contents' ? 'gone' : 'shown';
}

const LINES = /^(?:block|flex|grid|table|list-item|flow-root)$/;
const FLEX = /^(?:inline-)?flex$/;

/**
 * Whether the page's style makes a line of its own of an element whose tag makes none. What stands in a row, in a grid, or is taken out of the text is computed
 * as a block, too, and is none. Outside a browser, tags alone tell.
 */
export const isDrawnBlock = kept((element: Element): boolean => {
  if (!isDrawn(native.ownerDocument(element))) return false;
  const style = native.computedStyle(element);
  if (!style || !LINES.test(style.display) || style.float !== 'none' || /^(?:absolute|fixed)$/.test(style.position)) return false;
  const parent = flatParent(element);
  const around = parent && native.computedStyle(parent);
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

/** The children as drawn: an open shadow root's instead of the element's own, a slot's assigned nodes, a closed details' summary alone. */
export function flatChildren(element: Element): Node[] {
  const drawn = drawnOf(element, native.tagName(element));
  if (Array.isArray(drawn)) return drawn;
  const children: Node[] = [];
  for (let child = native.firstChild(drawn); child; child = native.nextSibling(child)) children.push(child);
  return children;
}
