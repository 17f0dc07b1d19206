import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageRead } from '../../lib/browser/messages';
import { isReached, lastReadIn, onPageRead } from '../../lib/browser/page-reads';
import { CONVERGENCE } from '../../lib/segur/site';

/** The tab in front of this window, and the page of Convergence in it; null where it shows something else. */
export interface ActivePage {
  tab: number | null;
  page: PageRead | null;
  /** The tab is in a private window: nothing of it is kept. */
  isPrivate: boolean;
  /** The tab shows a page of Convergence that Cap cannot read. */
  isOutOfReach: boolean;
}

/** In ms. A page that has just loaded may not have our script yet. */
const SCRIPT_COMES_WITHIN = 1_000;

/** Follows the active tab of the panel's own window: other tabs, navigations and new readings. Null while it is being asked for the first time. */
export function useActivePage(): ActivePage | null {
  const [active, setActive] = useState<ActivePage | null>(null);
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const page = tab?.id === undefined ? null : await lastReadIn(tab.id);
      if (turn !== asked) return;
      setActive({ tab: tab?.id ?? null, page, isPrivate: tab?.incognito ?? false, isOutOfReach: false });
      if (tab?.id === undefined || page || tab.status !== 'complete' || !tab.url?.startsWith(CONVERGENCE)) return;
      await new Promise((resolve) => setTimeout(resolve, SCRIPT_COMES_WITHIN));
      const isOutOfReach = turn === asked && !(await isReached(tab.id));
      if (turn === asked && isOutOfReach) setActive((now) => now && { ...now, isOutOfReach });
    };
    const onActivated = () => void ask();
    const onUpdated = (_tab: number, change: { status?: string }) => {
      if (change.status !== undefined) void ask();
    };
    const stopHearing = onPageRead((tab, page) => setActive((now) => (now?.tab === tab ? { ...now, page, isOutOfReach: false } : now)));
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
