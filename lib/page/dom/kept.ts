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
export function kept<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const shelf = new Map<Thing, Found>();
  shelves.push(shelf);
  return (thing) => {
    if (!isReading) return find(thing);
    const known = shelf.get(thing);
    if (known !== undefined || shelf.has(thing)) return known as Found;
    const found = find(thing);
    shelf.set(thing, found);
    return found;
  };
}

/** What `closest` finds, each ancestor being looked at once in a reading. */
export function closestTo(selector: string): (element: Element) => Element | null {
  const find = kept((element: Element): Element | null => {
    if (element.matches(selector)) return element;
    return element.parentElement && find(element.parentElement);
  });
  return find;
}
