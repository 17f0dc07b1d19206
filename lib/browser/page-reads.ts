/** What an extension page hears of the pages in tabs, in the shape that the background takes. What is malformed is not heard. */
import { browser } from 'wxt/browser';
import { accept, pageReadShape, type Sender } from './accept';
import type { TaughtWord } from '../reading/taught';
import { type PageRead, sendToPage } from './messages';

/** The last reading of the page in a tab; null where there is none. */
export async function lastReadIn(tab: number): Promise<PageRead | null> {
  return pageReadShape.safeParse(await sendToPage(tab, 'pageState')).data ?? null;
}

/** Whether a script of ours is in the page of a tab: a page that was open before the extension has none, nor has one that the browser closes to it. */
export async function isReached(tab: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, { type: 'pageState' });
    return true;
  } catch {
    return false;
  }
}

/** The page in a tab as it would be read by these words; null where there is none that is read. */
export async function readingBy(tab: number, words: TaughtWord[]): Promise<PageRead | null> {
  return pageReadShape.safeParse(await sendToPage(tab, 'readBy', { words })).data ?? null;
}

/** Calls back with each page that is read in a tab, until the returned function is called. */
export function onPageRead(heard: (tab: number, page: PageRead) => void): () => void {
  const extension = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };
  const listener = (sent: unknown, sender: Sender & { tab?: { id?: number | undefined } | undefined }): undefined => {
    const taken = accept(sent, sender, extension);
    if (taken.ok && taken.message.type === 'pageRead' && sender.tab?.id !== undefined) heard(sender.tab.id, taken.message.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
