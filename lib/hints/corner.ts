/** Which corner of the window a box of ours may lie in without hiding what the user needs. */

/** How far inside the box one looks, in px: a button it hides reaches at least that far under it, however tall the box is. */
const EDGE = 4;
/** How far apart one looks, in px: no button is lower. */
const ROW = 20;
/** At which parts of its width one looks: between two of them fits no button's words. */
const PARTS = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((part) => part / 8);
/** What may be clicked, and what of it counts where the page ends: a footer's links are not what the user is there for. */
const CLICKABLE = 'button, a, input, label, select, textarea, [role=button]';
const FOOTER = 'footer, [role=contentinfo]';

const CORNERS = [[], ['left'], ['high'], ['left', 'high']];

/**
 * Takes the first corner where `box` hides no button that cannot be scrolled out from under it: one that stays in place as the page scrolls (a cookie
 * banner's, a chat's), or any where the page ends. Stays where it is when no corner is better.
 */
export function moveClear(document: Document, box: Element): void {
  if (isClear(document, box)) return;
  const before = box.className;
  for (const corner of CORNERS) {
    for (const side of ['left', 'high']) box.classList.toggle(side, corner.includes(side));
    if (isClear(document, box)) return;
  }
  box.className = before;
}

/** Whether `box` lies over `element`. */
export function isOver(box: Element, element: Element): boolean {
  const [own, hidden] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  return own.left < hidden.right && own.right > hidden.left && own.top < hidden.bottom && own.bottom > hidden.top;
}

function isClear(document: Document, box: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const host = (box.getRootNode() as ShadowRoot).host;
  const isAtEnd = endsHere(document);
  const rows = Math.max(2, Math.ceil((height - 2 * EDGE) / ROW));
  const downs = Array.from({ length: rows + 1 }, (_, row) => EDGE + (row * (height - 2 * EDGE)) / rows);
  return PARTS.every((part) =>
    downs.every((down) => {
      const hidden = elementUnder(document, left + part * width, top + down, host)?.closest(CLICKABLE);
      return !hidden || (!isPinned(hidden) && (!isAtEnd || hidden.closest(FOOTER) !== null));
    }),
  );
}

/** What is drawn at a point under our host, inside open shadow roots too. */
function elementUnder(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const found = root.elementsFromPoint(x, y).find((element) => element !== host);
  const inner = found?.shadowRoot;
  return inner && inner !== root ? (elementUnder(inner, x, y, host) ?? found) : found;
}

/** Whether the page cannot be scrolled further down. */
function endsHere({ scrollingElement }: Document): boolean {
  return scrollingElement !== null && scrollingElement.scrollTop + scrollingElement.clientHeight >= scrollingElement.scrollHeight - EDGE;
}

function isPinned(element: Element | null): boolean {
  return element !== null && (['fixed', 'sticky'].includes(getComputedStyle(element).position) || isPinned(element.parentElement));
}
