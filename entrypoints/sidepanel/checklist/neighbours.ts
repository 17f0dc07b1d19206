/** What one item needs of the others. Stable over changes of the list, so that a tick redraws one line and not three hundred. */
export interface Neighbours {
  /** The titles of the items of those keys, in the list's order. */
  titlesOf(keys: string[]): string[];
  /** Moves an item one place up or down within its stage. */
  move(key: string, by: -1 | 1): void;
}
