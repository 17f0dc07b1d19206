import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageRead } from '../../lib/browser/messages';
import { lastReadIn, onPageRead } from '../../lib/browser/page-reads';

/** The tab in front of this window, and the page of Convergence in it; null where it shows something else. */
export interface ActivePage {
  tab: number | null;
  page: PageRead | null;
  /** The tab is in a private window: nothing of it is kept. */
  isPrivate: boolean;
}

/** Follows the active tab of the panel's own window: other tabs, navigations and new readings. Null while it is being asked for the first time. */
export function useActivePage(): ActivePage | null {
  const [active, setActive] = useState<ActivePage | null>(null);
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const page = tab?.id === undefined ? null : await lastReadIn(tab.id);
      if (turn === asked) setActive({ tab: tab?.id ?? null, page, isPrivate: tab?.incognito ?? false });
    };
    const onActivated = () => void ask();
    const onUpdated = (_tab: number, change: { status?: string }) => {
      if (change.status !== undefined) void ask();
    };
    const stopHearing = onPageRead((tab, page) => setActive((now) => (now?.tab === tab ? { ...now, page } : now)));
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void ask();
    return () => {
      asked = Number.NaN;
      stopHearing();
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return active;
}
