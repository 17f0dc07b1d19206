/** How safe what the user wrote is: since when there is something, when it was last copied, and what the browser answered when asked to keep it. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** `since`, `copiedAt`: ISO 8601 in UTC, null for never. `isPersistent`: null where the browser was not asked, or has no answer. */
export interface Keeping {
  since: string | null;
  copiedAt: string | null;
  isPersistent: boolean | null;
}

/** Without a copy for so many days one is reminded. */
export const COPY_EVERY_DAYS = 14;

const DAY_MS = 86_400_000;
const KEY = 'keeping';
const moment = z.nullable(z.iso.datetime());
const shape = z.object({ since: moment, copiedAt: moment, isPersistent: z.nullable(z.boolean()) });

/** What is known; nothing where it is malformed. */
export async function readKeeping(): Promise<Keeping> {
  return asKeeping((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes a part of it. */
export async function changeKeeping(change: Partial<Keeping>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readKeeping()), ...change } });
}

/** Calls back with what is known, now and whenever it changes, until the returned function is called. */
export function watchKeeping(heard: (keeping: Keeping) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) heard(asKeeping(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  void readKeeping().then(heard);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Whole days since the last copy, or, where there is none, since the first thing was written; null while nothing is. A moment that has not come counts as now. */
export function daysWithoutCopy({ since, copiedAt }: Keeping, instant: number): number | null {
  const from = copiedAt ?? since;
  return from === null ? null : Math.max(0, Math.floor((instant - Date.parse(from)) / DAY_MS));
}

function asKeeping(stored: unknown): Keeping {
  return shape.safeParse(stored).data ?? { since: null, copiedAt: null, isPersistent: null };
}
