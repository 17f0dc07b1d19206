import { browser } from 'wxt/browser';

interface Doors {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. Must be the first call in the user's gesture; false where the browser has no panel. */
export function openPanelOf(windowId: number | undefined): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Doors;
  if (sidebarAction) {
    void sidebarAction.open();
    return true;
  }
  if (!sidePanel || windowId === undefined) return false;
  void sidePanel.open({ windowId });
  return true;
}
