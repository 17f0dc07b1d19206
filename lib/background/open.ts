/** Opens what the user asked for. */
import { browser } from 'wxt/browser';
import { candidature } from '../store/candidatures';

const CONVERGENCE = 'https://convergence.esante.gouv.fr/';

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
  const tabs = await browser.tabs.query({ url: `${CONVERGENCE}*` });
  const there = tabs.find((tab) => tab.url?.startsWith(url));
  if (there?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(there.id, { active: true });
}

function openDashboard(hash: string): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html${hash}` });
}
