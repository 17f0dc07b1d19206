import { type PageRead, sendToBackground } from '../../lib/browser/messages';

/** What the background is told of one page. */
export interface Telling {
  /** Tells of a reading, unless it is the one told last. */
  tell(news: PageRead): void;
  /** The page is opened again: the next reading is told in any case. */
  reopen(): void;
  /** The last reading; null before the first. */
  last(): PageRead | null;
  /** When the page came to its present address, ms. */
  openedAt(): number;
}

/** `openedAt`: when the page was opened, ms. */
export function createTelling(openedAt: number): Telling {
  let at = openedAt;
  let last: PageRead | null = null;
  let told = '';
  return {
    tell(news) {
      if (last && last.reading.url !== news.reading.url) at = Date.now();
      last = news;
      const words = JSON.stringify(news);
      if (words !== told) void sendToBackground('pageRead', { ...news, openedAt: at }).catch(() => {}); // the background may be on its way out
      told = words;
    },
    reopen() {
      at = Date.now();
      told = '';
    },
    last: () => last,
    openedAt: () => at,
  };
}
