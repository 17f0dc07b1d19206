import * as native from './native';

/** What a reading has found out is kept until it ends, so that the page is asked nothing twice. */
const shelves: { clear(): void }[] = [];
let isReading = false;

/** Reads: until it returns, the page does not change, and what `kept` functions find is kept. */
export function whileReading<Result>(read: () => Result): Result {
  if (isReading) return read();
  endReading();
  try {
    return inReading(read);
  } finally {
    endReading();
  }
}

/** Reads on for a moment, in a reading that goes on later: what was found out before is known again. */
export function inReading<Result>(read: () => Result): Result {
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
  }
}

/** Forgets what a reading in moments has found out. */
export function endReading(): void {
  for (const each of shelves) each.clear();
}

/** What is known of things until the reading ends. Outside of one the page may change at any time: nothing is kept. */
export function shelf<Thing extends object, Found>(): { get(thing: Thing): Found | undefined; set(thing: Thing, found: Found): void } {
  const known = new Map<Thing, Found>();
  shelves.push(known);
  return {
    get: (thing) => (isReading ? known.get(thing) : undefined),
    set: (thing, found) => {
      if (isReading) known.set(thing, found);
    },
  };
}

/** The same function, which looks at each thing once in a reading. */
export function kept<Thing extends object, Found extends NonNullable<unknown> | null>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = shelf<Thing, Found>();
  return (thing) => {
    let found = known.get(thing);
    if (found === undefined) known.set(thing, (found = find(thing)));
    return found;
  };
}

/** Whether anything around or in an element may be such a one: where its tree has none, nothing is asked again in a reading. */
function anyFor(selector: string): (element: Element) => boolean {
  const hasAny = kept((tree: Document | ShadowRoot) => native.querySelector(tree, selector) !== null);
  return (element) => {
    const tree = native.getRootNode(element) as Document | ShadowRoot;
    return !isReading || native.ownerDocument(element) !== tree || hasAny(tree);
  };
}

/** What `closest` finds. */
export function closestTo(selector: string): (element: Element) => Element | null {
  const mayBe = anyFor(selector);
  return (element) => (mayBe(element) ? native.closest(element, selector) : null);
}

/** Whether an element is such a one, or holds one. */
export function heldIn(selector: string): (element: Element) => boolean {
  const mayBe = anyFor(selector);
  return (element) => mayBe(element) && (native.matches(element, selector) || native.querySelector(element, selector) !== null);
}
