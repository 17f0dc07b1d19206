/** The language that the extension speaks, and how a text of it becomes a sentence. Holds no text. */
import { browser } from 'wxt/browser';
import type { Say } from '../rules/rule';
import type { Settings } from './settings';

export type Language = 'fr' | 'en';

/** Texts by key, as `_locales` writes them. */
export type Texts = Record<string, { message: string }>;

/** A `Say` from some texts. Fills $1 to $9 (a missing one with nothing); a key without a text gives the key itself. */
export function sayFrom(texts: Texts): Say {
  return (key, data = []) => texts[key]?.message.replace(/\$([1-9])/g, (_, place) => String(data[Number(place) - 1] ?? '')) ?? key;
}

/** The browser's language: English when it is English, French for every other. */
export function browserLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** The language to speak, by the user's choice. */
export function chosenLanguage({ language }: Settings): Language {
  return language === 'auto' ? browserLanguage() : language;
}
