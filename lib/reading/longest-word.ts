/** How long a word that is taught to the reader may be, in characters. Apart, for the page's script holds it without the lexicon. */
export const LONGEST_WORD = 80;
