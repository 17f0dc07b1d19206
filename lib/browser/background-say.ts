/** What the background says, and the texts that it keeps for the page's script: these alone, since it starts for every page that is read. */
import { browser } from 'wxt/browser';
import { en, fr } from 'virtual:background-texts';
import type { Say } from '../rules/rule';
import { browserLanguage, chosenLanguage, type Language, sayFrom, type Texts } from './language';
import { readSettings } from './settings';

const TEXTS: Record<Language, Texts> = { fr, en };

/** The background's `Say`, in the user's language. */
export async function backgroundSay(): Promise<Say> {
  return sayFrom(TEXTS[chosenLanguage(await readSettings())]);
}

/** Keeps `languageTexts` in `storage.local` for the page's script: the chosen language's texts when it is not the browser's, else nothing. */
export async function keepPageTexts(): Promise<void> {
  const language = chosenLanguage(await readSettings());
  if (language === browserLanguage()) await browser.storage.local.remove('languageTexts');
  else await browser.storage.local.set({ languageTexts: pageTexts(TEXTS[language]) });
}

/** Those of the page's script (`rule_*`, `hint_*`), by key, with their $1, $2... unfilled. */
function pageTexts(texts: Texts): Record<string, string> {
  const said = Object.entries(texts).filter(([key]) => /^(rule|hint)_/.test(key));
  return Object.fromEntries(said.map(([key, { message }]) => [key, message]));
}
