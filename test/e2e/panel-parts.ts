import { expect } from './fixtures';
import type { Tab } from './surface';

/** The panel's parts but the checklist, each with words that it shows once it has what it waits for, on a candidature whose tab is not in front. */
export const PANEL_PARTS = { page: 'Ouvrir Convergence', proofs: 'Preuves', heritage: 'Copier en texte' };

/** Opens a part of the panel and waits until it shows the words. */
export async function openPart(panel: Tab, part: string, words: string): Promise<void> {
  await panel.click(`[role="tab"][data-key="${part}"]`);
  await expect.poll(() => panel.evaluate(() => document.querySelector('[role="tabpanel"]')?.textContent), part).toContain(words);
}
