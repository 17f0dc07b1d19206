/** All texts, for the extension's own pages. The background says fewer (`background-say.ts`), the page's script uses `browser.i18n`. */
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { Say } from '../rules/rule';
import { type Language, sayFrom } from './language';

export function makeSay(language: Language): Say {
  return sayFrom({ fr, en }[language]);
}

/** The keys of all texts. */
export function textKeys(): string[] {
  return Object.keys(fr);
}
