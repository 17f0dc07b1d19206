import { expect } from './fixtures';
import { descriptionOf } from './replica-pages';
import type { Tab } from './surface';

/** Waits until the extension has put its host on the page. */
export async function hinted(tab: Tab): Promise<void> {
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('cap-convergence').length)).toBe(1);
}

/** Waits until a control is described by words that match. */
export async function expectDescription(tab: Tab, selector: string, words: RegExp): Promise<void> {
  await expect.poll(() => descriptionOf(tab, selector)).toMatch(words);
}
