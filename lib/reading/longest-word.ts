/** How long a word that is taught to the reader may be, in characters. */
export const LONGEST_WORD = 80;
