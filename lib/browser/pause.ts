/** The pause of the whole product: on one page, for a day, or until it is switched on again. Pure, and small: the page's script holds it. */

import { LONGEST_ADDRESS } from '../reading/limits';

/** What a pause is about: the page, the day in Paris, or everything from now on. */
export type PauseScope = 'page' | 'today' | 'on';

/** Who or what paused it: the user, how far, or the organisation for good. */
export type PausedBy = PauseScope | 'organisation';

/** The pause as stored, in `storage.local` under `pause`. */
export interface Pause {
  /** The day (YYYY-MM-DD, in Paris) at whose end it ends; "on": when it is switched on; null: not paused but on the pages below. */
  until: string | null;
  /** Addresses without query and anchor. */
  pages: readonly string[];
}

const MOST_PAGES = 50;

/** The stored pause; none where what is stored is no pause. */
export function asPause(stored: unknown): Pause {
  const { until, pages } = (stored ?? {}) as Partial<Record<keyof Pause, unknown>>;
  return {
    until: typeof until === 'string' && until.length <= 10 ? until : null,
    pages: Array.isArray(pages)
      ? pages.filter((page) => typeof page === 'string' && page.length <= LONGEST_ADDRESS).slice(-MOST_PAGES)
      : [],
  };
}

/** Why there is nothing at this address today; null where the extension is on. `today`: YYYY-MM-DD in Paris. */
export function pauseAt({ until, pages }: Pause, url: string, today: string): PauseScope | null {
  if (until === 'on') return 'on';
  if (until !== null && until >= today) return 'today';
  return pages.includes(addressOf(url)) ? 'page' : null;
}

/** The pause with one more begun. */
export function withPause(pause: Pause, scope: PauseScope, url: string, today: string): Pause {
  if (scope !== 'page') return { ...pause, until: scope === 'on' ? 'on' : today };
  const page = addressOf(url);
  return { ...pause, pages: [...pause.pages.filter((each) => each !== page), page].slice(-MOST_PAGES) };
}

/** The pause with everything ended that held at this address. */
export function withoutPause({ pages }: Pause, url: string): Pause {
  const page = addressOf(url);
  return { until: null, pages: pages.filter((each) => each !== page) };
}

function addressOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}
