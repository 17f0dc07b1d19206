import type { PageRead } from '../../lib/browser/messages';
import { deliver } from './deliver';

/** What the background is told of one page. */
export interface Telling {
  /** Tells of a reading, unless it is the one told last. One that was not taken is told again, and with the next reading in any case. */
  tell(news: PageRead): void;
  /** The page is opened again: the next reading is told in any case. */
  reopen(): void;
  /** The last reading; null before the first. */
  last(): PageRead | null;
  /** When the page came to its present address, ms. */
  openedAt(): number;
}

/** `openedAt`: when the page was opened, ms. Nothing is told after `signal`. */
export function createTelling(openedAt: number, signal: AbortSignal): Telling {
  let at = openedAt;
  let last: PageRead | null = null;
  let told = '';
  return {
    tell(news) {
      if (last && last.reading.url !== news.reading.url) at = Date.now();
      last = news;
      const words = JSON.stringify(news);
      if (words === told) return;
      told = words;
      const isLast = () => told === words && !signal.aborted;
      void deliver('pageRead', { ...news, openedAt: at }, isLast).then((taken) => {
        if (!taken && isLast()) told = '';
      });
    },
    reopen() {
      at = Date.now();
      told = '';
    },
    last: () => last,
    openedAt: () => at,
  };
}
