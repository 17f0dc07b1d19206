/** Which corner of the window a box of ours may lie in without hiding what the user needs. */

/** How far inside the box one looks, in px: a button it hides reaches at least that far under it, however tall the box is. */
const EDGE = 4;

const CORNERS = [[], ['left'], ['high'], ['left', 'high']];

/** Takes the first corner where `box` lies on no button that stays in place as the page scrolls: a cookie banner's, a chat's. */
export function moveClear(document: Document, box: Element): void {
  if (isClear(document, box)) return;
  for (const corner of CORNERS) {
    for (const side of ['left', 'high']) box.classList.toggle(side, corner.includes(side));
    if (isClear(document, box)) return;
  }
}

/** Whether `box` lies over `element`. */
export function isOver(box: Element, element: Element): boolean {
  const [own, hidden] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  return own.left < hidden.right && own.right > hidden.left && own.top < hidden.bottom && own.bottom > hidden.top;
}

function isClear(document: Document, box: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const host = (box.getRootNode() as ShadowRoot).host;
  return [0, 0.25, 0.5, 0.75, 1].every((part) =>
    [EDGE, height / 2, height - EDGE].every((down) => {
      const under = document.elementsFromPoint(left + part * width, top + down).find((element) => element !== host);
      return !isPinned(under?.closest('button, a, input, label') ?? null);
    }),
  );
}

function isPinned(element: Element | null): boolean {
  return element !== null && (['fixed', 'sticky'].includes(getComputedStyle(element).position) || isPinned(element.parentElement));
}
