/** Tells when a page is worth reading again, without reading it in a storm. It stops no event and writes nothing. */

import * as native from './native';
import { OWN, OWN_NAMES } from './own';

/** Attributes by which sites show, hide, lock and tick. Ids and our own `aria-describedby` are not among them. */
const ATTRIBUTES = [
  'hidden',
  'class',
  'style',
  'disabled',
  'open',
  'checked',
  'value',
  'required',
  'aria-required',
  'aria-hidden',
  'aria-expanded',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-disabled',
  'aria-current',
  'inert',
];
/** After the page has changed by itself, it is read when it has been still for this long... */
const SETTLE_MS = 120;
/** ...or when it has kept changing for this long. */
const PATIENCE_MS = 1_000;
const FRAME_MS = 16;
/** What a click has asked for may come late, and as answers that no record tells of: the page is looked at again so long after. */
const LATER_MS = [500, 1_500, 4_000];
/** Reading takes at most a quarter of the time: a page that takes 50 ms to read is read again after 150 ms at the soonest. */
const REST = 3;

/**
 * Calls `changed` once after each change: in the next frame after the user's own, when the page has settled after the page's. A single-page
 * navigation and a page shown again from the history count as changes. `lookInto` watches shadow roots, too. Ends with `signal`.
 */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): { lookInto(roots: readonly ShadowRoot[]): void } {
  const view = native.defaultView(document) as Window & typeof globalThis;
  let timer = 0;
  let dueAt = Number.POSITIVE_INFINITY;
  let firstCause = 0;
  let restUntil = 0;

  const flush = () => {
    timer = 0;
    dueAt = Number.POSITIVE_INFINITY;
    firstCause = 0;
    const start = performance.now();
    changed();
    observer.takeRecords(); // what `changed` itself has caused
    lookAround();
    const end = performance.now();
    restUntil = end + (end - start) * REST;
  };
  const plan = (at: number) => {
    dueAt = Math.max(at, restUntil);
    view.clearTimeout(timer);
    timer = view.setTimeout(() => !signal.aborted && flush(), Math.max(0, dueAt - performance.now()));
  };
  const atOnce = () => plan(Math.min(dueAt, performance.now() + FRAME_MS));
  const whenStill = () => {
    const now = performance.now();
    firstCause ||= now;
    const still = Math.min(now + SETTLE_MS, firstCause + PATIENCE_MS);
    if (dueAt > now + FRAME_MS) plan(still);
  };
  let later = 0;
  const lookLater = (left = LATER_MS, waited = 0) => {
    view.clearTimeout(later);
    const [next, ...rest] = left;
    if (next === undefined || signal.aborted) return;
    later = view.setTimeout(() => {
      lookLater(rest, next);
      whenStill();
    }, next - waited);
  };
  let hasNew = true;
  const observer = new view.MutationObserver((records) => {
    if (records.every(isOurs)) return;
    hasNew = true;
    whenStill();
  });
  // An element whose class is defined later gets its shadow root then, which no record tells of: what is around it grows.
  const measured = new WeakSet<Element>();
  const sizes = new view.ResizeObserver((entries) => {
    if (entries.some(({ target }) => measured.has(target))) whenStill();
    for (const { target } of entries) {
      if (native.isConnected(target)) measured.add(target);
      else sizes.unobserve(target);
    }
  });
  const lookAround = () => {
    if (!hasNew) return;
    hasNew = false;
    for (const element of native.querySelectorAll(document, ':not(:defined)')) {
      const around = native.parentElement(element);
      if (around && !measured.has(around)) sizes.observe(around);
    }
  };
  lookAround();
  const look = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
  look(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(later);
  });

  const options = { capture: true, signal };
  for (const type of ['input', 'change']) native.addEventListener(document, type, atOnce, options);
  for (const type of ['click', 'focusout', 'drop', 'reset', 'toggle', 'close']) native.addEventListener(document, type, whenStill, options);
  native.addEventListener(document, 'click', () => lookLater(), options);
  for (const type of ['popstate', 'pageshow', 'hashchange']) view.addEventListener(type, whenStill, options);
  return { lookInto: (roots) => signal.aborted || roots.forEach(look) };
}

/** Whether a change is the extension's own. */
export function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = native.nodeType(target) === 1 ? (target as Element) : native.parentElement(target);
  if (native.closest(element, OWN)) return true;
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every((node) => OWN_NAMES.includes(native.nodeName(node)));
}
