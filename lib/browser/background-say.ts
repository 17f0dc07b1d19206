/** What the background says, and the texts that it gives to the page's script: these alone, since it starts for every page that is read. */
import { en, fr } from 'virtual:background-texts';
import type { Say } from '../rules/rule';
import { browserLanguage, chosenLanguage, type Language, sayFrom, type Texts } from './language';
import { readSettings, type Settings } from './settings';

const TEXTS: Record<Language, Texts> = { fr, en };

/** The background's `Say`, in the user's language. */
export async function backgroundSay(): Promise<Say> {
  return sayFrom(TEXTS[chosenLanguage(await readSettings())]);
}

/** The texts of the page's script (`rule_*`, `hint_*`), by key, with their $1, $2... unfilled, in a chosen language that is not the browser's; else none. */
export function pageTexts(settings: Settings): Record<string, string> {
  const language = chosenLanguage(settings);
  if (language === browserLanguage()) return {};
  const said = Object.entries(TEXTS[language]).filter(([key]) => /^(rule|hint)_/.test(key));
  return Object.fromEntries(said.map(([key, { message }]) => [key, message]));
}
