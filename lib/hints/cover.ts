/** What a rectangle of ours would cover on the page. */
import type { Size } from './edges';
import type { Box } from './placement';
import * as native from '../page/dom/native';

/** The distance between two points looked at, in px: nothing that counts is lower. */
export const STEP = 12;
/** A hidden control weighs more than any number of hidden words. */
export const CONTROL = 10_000;

const CONTROLS =
  'button, a, input, label, select, textarea, summary, iframe, embed, object, audio, video, [role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=option], [role=combobox], [tabindex="0"], [contenteditable]:not([contenteditable=false]), [draggable=true]';
const PICTURES = 'img, svg, canvas, picture';

/** How much of the page lies at a point: nothing, words, or something to click or to type in. */
export type Weigh = (x: number, y: number) => number;

/** The window's inner size, without its scrollbars. */
export function viewOf(document: Document): Size {
  const { clientWidth, clientHeight } = native.documentElement(document);
  const { innerWidth, innerHeight } = native.defaultView(document) as Window;
  return { width: Math.min(innerWidth, clientWidth), height: Math.min(innerHeight, clientHeight) };
}

/** Looks at the page as it is now, under our host; what it has measured it keeps, so take a new one when the page may have moved. `fields`: boxes that count as controls. */
export function scales(document: Document, host: Element, fields: ReadonlySet<Element> = new Set()): Weigh {
  const words = new Map<Element, DOMRect[]>();
  const controls = new Map<Element, boolean>();

  function isControl(element: Element): boolean {
    let known = controls.get(element);
    if (known === undefined) {
      known = native.closest(element, CONTROLS) !== null || getComputedStyle(element).cursor === 'pointer' || isIn(fields, element);
      controls.set(element, known);
    }
    return known;
  }

  function wordsOf(element: Element): DOMRect[] {
    let known = words.get(element);
    if (!known) {
      known = [...native.childNodes(element)].filter(isWords).flatMap((node) => {
        const range = native.createRange(document);
        range.selectNode(node);
        return [...range.getClientRects()];
      });
      words.set(element, known);
    }
    return known;
  }

  return (x, y) => {
    const element = elementUnder(document, x, y, host);
    if (!element) return 0;
    if (isControl(element)) return CONTROL;
    if (native.closest(element, PICTURES)) return 1;
    return wordsOf(element).some(({ left, top, right, bottom }) => x >= left - 1 && x <= right + 1 && y >= top && y <= bottom) ? 1 : 0;
  };
}

/** The one of some rectangles that hides fewest controls, the first of those that are equal: words it always hides. */
export function leastHiding<Kind>(choices: readonly Kind[], boxOf: (choice: Kind) => Box, weigh: Weigh): Kind {
  let [best, least] = [choices[0] as Kind, Number.POSITIVE_INFINITY];
  for (const choice of choices) {
    const weight = weightOf(boxOf(choice), weigh, least);
    if (weight < least) [best, least] = [choice, weight];
    if (least < CONTROL) break;
  }
  return best;
}

/** How much a large rectangle hides, looked at more loosely, and no longer than until it is `enough`. */
function weightOf({ left, top, width, height }: Box, weigh: Weigh, enough: number): number {
  let sum = 0;
  for (let y = 1; y < height; y += 3 * STEP) for (let x = 1; x < width && sum < enough; x += 3 * STEP) sum += weigh(left + x, top + y);
  return sum;
}

/** What is drawn at a point under our host, inside open shadow roots too. */
function elementUnder(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  let found = native.elementFromPoint(root, x, y) ?? undefined;
  if (found === host) found = native.elementsFromPoint(root, x, y).find((element) => element !== host);
  const inner = native.shadowRoot(found);
  return inner && inner !== root ? (elementUnder(inner, x, y, host) ?? found) : found;
}

function isIn(boxes: ReadonlySet<Element>, element: Element | null): boolean {
  return element !== null && (boxes.has(element) || isIn(boxes, native.parentElement(element)));
}

function isWords(node: Node): boolean {
  return native.nodeType(node) === 3 && !!native.textContent(node)?.trim();
}
