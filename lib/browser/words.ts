/** Tells open pages that other words are taught. */
import { browser } from 'wxt/browser';

/** Notes the moment where the background hears of it, asleep or not: it then gives the words to every page, which reads again. */
export async function tellWords(): Promise<void> {
  await browser.storage.local.set({ wordsAt: Date.now() });
}
