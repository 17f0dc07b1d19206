/** Shows addresses in tabs, each in the one that shows it already, and always in a window that the user sees; and the panel beside them. */
import { browser } from 'wxt/browser';
import { CONVERGENCE_PAGES } from '../segur/site';

/** A tab, as far as it is needed to show it. */
interface Shown {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** The tabs on Convergence, in any window, the one used last first. */
export async function convergenceTabs() {
  return (await browser.tabs.query({ url: CONVERGENCE_PAGES })).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

/**
 * Shows an address of Convergence: in the tab that shows that very address (what follows "#" aside), else in the tab `free` where that is given, else in
 * a new one.
 */
export async function showOnConvergence(address: string, free?: number): Promise<void> {
  const there = (await convergenceTabs()).find(({ url }) => url !== undefined && isSamePage(url, address));
  if (there) return showTab(there);
  if (free === undefined) return showNewTab(address);
  await raise((await browser.tabs.update(free, { active: true, url: address })) ?? {});
}

/** Brings a tab to the front, and its window. Both at once: a popup that asks for it is gone once it lost the focus. */
export async function showTab({ id, windowId }: Shown): Promise<void> {
  await Promise.all([id !== undefined && browser.tabs.update(id, { active: true }), raise({ windowId })]);
}

/** Shows an address in a tab of its own. */
export async function showNewTab(address: string): Promise<void> {
  await raise(await browser.tabs.create({ url: address }));
}

async function raise({ windowId }: Shown): Promise<void> {
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

function isSamePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}

/** What only one of the browsers has. */
interface Doors {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window; null where the browser has none to open. Must be the first call in the user's gesture; rejects without one. */
export function openPanelOf(windowId: number | undefined): Promise<void> | null {
  const { sidePanel, sidebarAction } = browser as unknown as Doors;
  if (sidebarAction) return sidebarAction.open();
  return sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : null;
}
