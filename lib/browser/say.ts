/** The texts of the extension's own pages and of the background, from the bundled `_locales`. The page's script uses `browser.i18n` instead. */
import { browser } from 'wxt/browser';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { Say } from '../rules/rule';

/** A language that the extension speaks. */
export type Language = 'fr' | 'en';

const TEXTS: Record<Language, Record<string, { message: string }>> = { fr, en };

/** A `Say` in one language. Fills $1 to $9 (a missing one with nothing); a key without a text gives the key itself. */
export function makeSay(language: Language): Say {
  return (key, data = []) => {
    const text = TEXTS[language][key]?.message;
    return text === undefined ? key : text.replace(/\$([1-9])/g, (_, place) => String(data[Number(place) - 1] ?? ''));
  };
}

/** The browser's language: English when it is English, French for every other. */
export function browserLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** The texts that the page's script needs in one language (`rule_*`, `hint_*`), by key, with their $1, $2... unfilled. */
export function pageTexts(language: Language): Record<string, string> {
  const entries = Object.entries(TEXTS[language]).filter(([key]) => /^(rule|hint)_/.test(key));
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
