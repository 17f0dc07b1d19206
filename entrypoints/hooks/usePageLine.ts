import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { PANEL_LINE } from '../../lib/browser/messages';
import type { ActivePage } from './useActivePage';

type Port = ReturnType<typeof browser.tabs.connect>;

/** Holds a line to the page in front for as long as the panel is open: by it the page knows that the panel stands beside it. */
export function usePageLine(active: ActivePage | null): void {
  const line = useRef<{ tab: number; port: Port } | null>(null);
  useEffect(() => {
    const tab = active?.page ? active.tab : null;
    if (tab !== null && line.current?.tab === tab) return;
    line.current?.port.disconnect();
    line.current = null;
    if (tab === null) return;
    const port = browser.tabs.connect(tab, { name: PANEL_LINE });
    line.current = { tab, port };
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Chromium writes to the console what is not read: that the page had gone before it was called
      if (line.current?.port === port) line.current = null; // the page is gone; the next one is read, and called
    });
  }, [active]);
  useEffect(() => () => line.current?.port.disconnect(), []);
}
