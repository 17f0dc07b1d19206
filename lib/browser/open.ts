/** Opens what the user asked for. */
import { browser } from 'wxt/browser';
import { saidKeys } from './said-keys';
import { readSettings } from './settings';
import { chosenLanguage } from './language';
import { candidature } from '../store/candidatures';
import { CONVERGENCE } from '../segur/site';
import { openPanelOf, showNewTab, showOnConvergence } from './tabs';

/** What only Firefox has. */
interface Sidebar {
  sidebarAction?: { isOpen(where: object): Promise<boolean> };
}

/**
 * Opens the panel of a window, or the dashboard where the browser has no such call: null. Firefox lets no click in a page open its sidebar: there the
 * popup, which has a button for it, is opened; where that is refused too, the answer is the keys that open the sidebar. Nothing is awaited first: the
 * call needs the user's gesture.
 */
export async function openPanel(windowId: number | undefined): Promise<string | null> {
  try {
    const opening = openPanelOf(windowId);
    if (opening) await opening;
    else openDashboard('');
  } catch {
    const { sidebarAction } = browser as unknown as Sidebar;
    if (sidebarAction) return (await sidebarAction.isOpen({})) ? null : openPopup();
    openDashboard('');
  }
  return null;
}

async function openPopup(): Promise<string | null> {
  try {
    await browser.action.openPopup();
    return null;
  } catch {
    const commands = await browser.commands.getAll();
    const keys = commands.find(({ name }) => name === '_execute_sidebar_action')?.shortcut;
    if (keys) return saidKeys(keys, chosenLanguage(await readSettings()));
    openDashboard('');
    return null;
  }
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
