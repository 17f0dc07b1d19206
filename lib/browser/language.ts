import { browser } from 'wxt/browser';
import { readSettings } from './settings';
import { browserLanguage, pageTexts } from './say';

/** Keeps `languageTexts` in `storage.local` for the page's script: the chosen language's texts when it is not the browser's, else nothing. */
export async function keepPageTexts(): Promise<void> {
  const { language } = await readSettings();
  if (language === 'auto' || language === browserLanguage()) await browser.storage.local.remove('languageTexts');
  else await browser.storage.local.set({ languageTexts: pageTexts(language) });
}
