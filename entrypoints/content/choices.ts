import { browser } from 'wxt/browser';
import type { BarPlace } from '../../lib/hints/edges';
import type { HintLook } from '../../lib/hints/hinted';
import type { Say } from '../../lib/rules/rule';
import { sendToBackground } from '../../lib/browser/messages';
import type { TaughtWord } from '../../lib/reading/taught';
import type { Kept } from './kept';
import { asChoices } from './stored-choices';

/** The user's choices as far as a page needs them. */
export interface Choices {
  look(): HintLook;
  /** Where the bar stands on the site's pages; null where the user wants none. */
  bar(): BarPlace | null;
  /** Remembers where the user has put the bar. */
  placeBar(place: BarPlace): void;
  say: Say;
  /** The words that the user has taught to the reader; others than before are another list. */
  words(): readonly TaughtWord[];
  /** Whether the user has switched this rule off, everywhere or for this candidature. */
  isOff(rule: string, candidature: string | null): boolean;
}

/**
 * The choices as they are kept. Calls `changed` when they change, `barMoved` when only the bar's place did, in this tab or another. Without any, the
 * browser's language and the usual look.
 */
export function choicesOf(kept: Kept, changed: () => void, barMoved: () => void): Choices {
  let chosen = asChoices(kept.now());
  let words = chosen.words;
  kept.hear((names) => {
    chosen = asChoices(kept.now());
    if (names.has('words')) words = chosen.words;
    if (names.has('settings') || names.has('languageTexts') || names.has('words')) changed();
    else if (names.has('bar')) barMoved();
  });
  return {
    look: () => chosen.look,
    bar: () => chosen.bar,
    placeBar(place) {
      kept.take({ bar: place });
      chosen = asChoices(kept.now());
      void sendToBackground('placeBar', place).catch(() => {}); // the extension may have gone
    },
    say: (key, data = []) =>
      chosen.text(key)?.replace(/\$([1-9])/g, (_, place) => String(data[place - 1] ?? '')) ??
      browser.i18n.getMessage(key as never, data.map(String)),
    words: () => words,
    isOff: (rule, candidature) => chosen.isOff(rule, candidature),
  };
}
