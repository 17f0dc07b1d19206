/**
 * What an organisation has fixed for its users by a policy of the browser, in `storage.managed`; `public/managed.json` says what it may hold.
 */
import { browser } from 'wxt/browser';
import { fittingWords } from '../reading/fitting';
import type { TaughtWord } from '../reading/taught';

/** What is fixed; null, an empty list or false where it is left to the user. */
export interface Managed {
  language: 'fr' | 'en' | null;
  reminderDays: number[] | null;
  disabledRules: string[];
  /** No welcome page after the installation. */
  withoutWelcome: boolean;
  paused: boolean;
  /** The browser's own sync is never used. */
  withoutSync: boolean;
  /** Words of the site that the reader is taught, as in `mots.json`. */
  words: TaughtWord[];
}

/** What is fixed where there is no policy: nothing. */
export const NOTHING_MANAGED: Managed = asManaged(null);

/** Firefox refuses the question where there is no policy. */
export async function readManaged(): Promise<Managed> {
  return asManaged(await browser.storage.managed.get().catch(() => null));
}

/** Reads what a policy holds, whatever it is. */
export function asManaged(stored: unknown): Managed {
  const { language, reminderDays, disabledRules, welcomePage, paused, sync, words } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return {
    language: language === 'fr' || language === 'en' ? language : null,
    reminderDays: Array.isArray(reminderDays) ? reminderDays.filter((day) => Number.isInteger(day) && day >= 0 && day <= 365) : null,
    disabledRules: Array.isArray(disabledRules) ? disabledRules.filter((rule) => typeof rule === 'string') : [],
    withoutWelcome: welcomePage === false,
    paused: paused === true,
    withoutSync: sync === false,
    words: Array.isArray(words) ? fittingWords(words) : [],
  };
}
