/** What the readers take from a lexicon that the user has taught words to; what is reported as printed is taken from the page itself. */
import { byText, fold as foldOnly, plain as plainOnly } from '../reading/text';
import { forgetMade } from '../segur/words';

/** Words as the lexicon has them, with the place in the printed ones of each place. */
export interface Said {
  text: string;
  printedAt(place: number): number;
}

/** The lexicon with a user's words. */
export interface OwnLexicon {
  saidOf(printed: string): Said;
  /** The same text with an asterisk for each mark of mandatory. */
  marked(text: string): string;
}

let own: OwnLexicon | null = null;

/** Reads by this lexicon from here on; gives whether it is another than before, whatever was read by that being out of date. */
export function readBy(lexicon: OwnLexicon | null): boolean {
  if (lexicon === own) return false;
  own = lexicon;
  forgetMade();
  return true;
}

/** A text in the lexicon's words. */
export function saidOf(printed: string): Said {
  return own?.saidOf(printed) ?? { text: printed, printedAt: (place) => place };
}

/** The same words alone. */
export function said(printed: string): string {
  return own ? saidNow(printed) : printed;
}

const saidNow = byText((printed) => saidOf(printed).text);

/** `plain` words, as the lexicon has them. */
export function plain(text: string): string {
  return plainOnly(said(text));
}

/** `fold` words, as the lexicon has them: a place in them is none in `text`. */
export function fold(text: string): string {
  return foldOnly(said(text));
}

/** A text with an asterisk for each mark of mandatory that the user has taught. */
export function marked(text: string): string {
  return own?.marked(text) ?? text;
}
