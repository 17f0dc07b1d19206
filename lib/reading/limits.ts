/** How much of anything is taken in: by a message, a row and a backup alike. */

/** In characters; no page prints a longer text, nor is under a longer address. */
export const LONGEST_TEXT = 20_000;
/** Of what a page tells, which is cut there. */
export const LONGEST_TOLD = 2_000;
export const LONGEST_ADDRESS = 2_000;
/** Of a list; of chapters and of deadlines there are fewer. */
export const MOST_ENTRIES = 5_000;
export const MOST_CHAPTERS = 500;
export const MOST_STEPS = 10;
export const MOST_DEADLINES = 20;
/** So few letters that no whole name is stored. */
export const LONGEST_INITIALS = 5;
/** The last day that can be written; a field that asks for a day takes no later one. */
export const LAST_DAY = '9999-12-31';

/** The text as far as it is taken, never ending in half a character. */
export function cutText(text: string, longest: number = LONGEST_TEXT): string {
  return text.length > longest ? text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : text;
}

/** A candidature's number as it is kept, however it is written: in capitals, without spaces. */
export function plainNumber(written: string): string {
  return written.replace(/\s/g, '').toUpperCase();
}
