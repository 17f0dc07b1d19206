/** What the background gives to a page, checked by hand: zod is too heavy there. What is malformed counts as not chosen. Pure. */
import { type BarPlace, placeFrom } from '../../lib/hints/edges';
import type { TaughtWord } from '../../lib/reading/taught';
import type { HintLook } from '../../lib/hints/hinted';

/** The choices that are kept, whole. */
export interface StoredChoices {
  look: HintLook;
  bar: BarPlace | null;
  /** A text in the chosen language; undefined where that is the browser's. */
  text(key: string): string | undefined;
  words: readonly TaughtWord[];
  isOff(rule: string, candidature: string | null): boolean;
}

/** Reads what is stored, whatever it is. */
export function asChoices(stored: unknown): StoredChoices {
  const { settings, languageTexts, bar, words } = namesIn(stored);
  const { theme, markers, bar: shown, disabledRules, disabledRulesFor } = namesIn(settings);
  const texts = namesIn(languageTexts);
  return {
    look: { theme: oneOf(['auto', 'light', 'dark'], theme), markers: oneOf(['normal', 'discreet', 'strong'], markers) },
    bar: shown === 'hidden' ? null : placeFrom(bar),
    text(key) {
      const text = texts[key];
      return typeof text === 'string' ? text : undefined;
    },
    words: Array.isArray(words) ? words.filter(isTaught) : [],
    isOff: (rule, candidature) =>
      [disabledRules, namesIn(disabledRulesFor)[candidature ?? '']].some((rules) => Array.isArray(rules) && rules.includes(rule)),
  };
}

function isTaught(value: unknown): value is TaughtWord {
  const { word, means } = namesIn(value);
  return typeof word === 'string' && typeof means === 'string';
}

function namesIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The value where it is one of them, else the first. */
function oneOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}
