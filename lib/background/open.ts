/** Opens what the user asked for. */
import { browser } from 'wxt/browser';
import { candidature } from '../store/candidatures';
import { CONVERGENCE, showNewTab, showOnConvergence } from '../tabs';

/** Opens the panel of a window, or the dashboard where the browser has no such call. Nothing is awaited first: the call needs the user's gesture. */
export function openPanel(windowId: number | undefined): void {
  const { sidePanel } = browser as { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
  if (sidePanel && windowId !== undefined) sidePanel.open({ windowId }).catch(() => openDashboard(''));
  else openDashboard('');
}

/** Opens the dashboard on one rule. */
export function openRule(rule: string): void {
  openDashboard(`#rule=${rule}`);
}

/** Goes to the page where a candidature was last read: in the tab that shows it, or a new one. The dashboard when the candidature is not known. */
export async function openCandidature(number: string): Promise<void> {
  const url = (await candidature(number))?.url;
  if (!url?.startsWith(CONVERGENCE)) return openDashboard('');
  await showOnConvergence(url);
}

function openDashboard(hash: string): void {
  void showNewTab(`${browser.runtime.getURL('/')}dashboard.html${hash}`);
}
