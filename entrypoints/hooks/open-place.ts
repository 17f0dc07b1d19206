/** Goes where the user asks to go. */
import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messages';

/** Where Convergence is. */
export const CONVERGENCE = 'https://convergence.esante.gouv.fr/';

/**
 * Shows an address: in the tab that already does, else in the tab `free` where that is given, else in a new one. Addresses are stored readings or the
 * checklist's own: https only.
 */
export async function openPlace(address: string, free?: number): Promise<void> {
  if (!address.startsWith('https://')) return;
  const tabs = address.startsWith(CONVERGENCE) ? await browser.tabs.query({ url: `${CONVERGENCE}*` }) : [];
  const there = tabs.find((tab) => tab.url?.split('#')[0] === address.split('#')[0]);
  if (there?.id !== undefined) await browser.tabs.update(there.id, { active: true });
  else if (free !== undefined && address.startsWith(CONVERGENCE)) await browser.tabs.update(free, { active: true, url: address });
  else await browser.tabs.create({ url: address });
}

/** Shows Convergence: its tab that was used last, or a new one. */
export async function openConvergence(): Promise<void> {
  const [tab] = (await browser.tabs.query({ url: `${CONVERGENCE}*` })).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) await browser.tabs.create({ url: CONVERGENCE });
  else await browser.tabs.update(tab.id, { active: true });
}

/** Moves to a field of the page in a tab. */
export async function goToField(tab: number | null, id: number): Promise<void> {
  if (tab !== null) await sendToPage(tab, 'focusField', { id });
}
