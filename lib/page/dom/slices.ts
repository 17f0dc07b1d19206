/** Work that may be done piece by piece: it comes back after each. */
export type Slices<Result> = Generator<void, Result, void>;

/** Does it all at once. */
export function whole<Result>(work: Slices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What is made of each thing, so many of them in a slice. */
export function* eachInSlices<Thing, Made>(things: readonly Thing[], size: number, make: (thing: Thing) => Made): Slices<Made[]> {
  const made: Made[] = [];
  for (const thing of things) {
    if (made.length % size === size - 1) yield;
    made.push(make(thing));
  }
  return made;
}
