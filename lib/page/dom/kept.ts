import * as native from './native';

/** What a reading has found out is kept until it ends, so that the page is asked nothing twice. */
const shelves: { clear(): void }[] = [];
let isReading = false;

/** Reads: until it returns, the page does not change, and what `kept` functions find is kept. */
export function whileReading<Result>(read: () => Result): Result {
  if (isReading) return read();
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
    for (const shelf of shelves) shelf.clear();
  }
}

/** The same function, which looks at each thing once in a reading. Outside of one the page may change at any time: nothing is kept. */
export function kept<Thing extends object, Found extends NonNullable<unknown> | null>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const shelf = new Map<Thing, Found>();
  shelves.push(shelf);
  return (thing) => {
    if (!isReading) return find(thing);
    let found = shelf.get(thing);
    if (found === undefined) shelf.set(thing, (found = find(thing)));
    return found;
  };
}

/** What `closest` finds, each ancestor being looked at once in a reading. */
export function closestTo(selector: string): (element: Element) => Element | null {
  const find: (element: Element) => Element | null = kept((element) => {
    if (native.matches(element, selector)) return element;
    const parent = native.parentElement(element);
    return parent && find(parent);
  });
  return find;
}
