import type { Choices } from './choices';
import { loadPointing } from './engine';

/** « Montrer à Cap » on one page, one word at a time. */
export interface ShowWord {
  /** Lets the user show a text, and gives it with the longer ones around it; null where they leave. Ends where they begin to show another. */
  point(): Promise<string[] | null>;
  /** A key that was pressed in the panel meanwhile. */
  press(key: string): void;
}

/** Nothing is shown after `signal`. */
export function createShowWord(document: Document, say: Choices['say'], signal: AbortSignal): ShowWord {
  let now = new AbortController();
  let press: (key: string) => void = () => {};
  return {
    async point() {
      now.abort();
      now = new AbortController();
      const own = AbortSignal.any([signal, now.signal]);
      const pointAt = await loadPointing();
      return pointAt?.(document, say, (heard) => (press = heard), own) ?? null;
    },
    press: (key) => press(key),
  };
}
