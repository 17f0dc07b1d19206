/** Goes where the user asks to go. */
import { sendToPage } from '../../lib/browser/messages';
import { CONVERGENCE } from '../../lib/segur/site';
import { convergenceTabs, showNewTab, showOnConvergence, showTab } from '../../lib/browser/tabs';

/**
 * Shows an address: in the tab that already does, else in the tab `free` where that is given, else in a new one. Addresses are stored readings or the
 * checklist's own: https only.
 */
export async function openPlace(address: string, free?: number): Promise<void> {
  if (address.startsWith(CONVERGENCE)) await showOnConvergence(address, free);
  else if (address.startsWith('https://')) await showNewTab(address);
}

/** Shows Convergence: its tab that was used last, or a new one. */
export async function openConvergence(): Promise<void> {
  const [tab] = await convergenceTabs();
  await (tab ? showTab(tab) : showNewTab(CONVERGENCE));
}

/** Moves to a field of the page in a tab. */
export async function goToField(tab: number | null, id: number): Promise<void> {
  if (tab !== null) await sendToPage(tab, 'focusField', { id });
}
