import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { type MadeWish, madeWishShape, type Wish } from '../../lib/browser/wish';

/** Asks the panel of a window to show something: one that is open at once, another when it opens. */
export function wishFor(windowId: number, wish: Wish): Promise<void> {
  return browser.storage.session.set({ [nameOf(windowId)]: { ...wish, at: Date.now() } satisfies MadeWish });
}

/**
 * What this window's panel was asked for last, and how to forget it; null once the tab in front has moved on to another candidature. `here`: the number on
 * the page in the tab, null where it has none, undefined while that is not known. The wish is undefined while it is being asked for.
 */
export function useWish(here: string | null | undefined): [wish: MadeWish | null | undefined, forget: () => void] {
  const [wish, setWish] = useState<MadeWish | null>();
  const forget = useCallback(() => setWish(null), []);
  useEffect(() => listen(setWish), []);
  const before = useRef(here);
  useEffect(() => {
    const hasMoved = before.current !== undefined && here !== null && here !== before.current;
    before.current = here;
    if (hasMoved) setWish((now) => (now && now.number !== here ? null : now));
  }, [here]);
  return [wish, forget];
}

/** Hears the wishes for this window, one that was made before included; null when there was none. Each is granted once. Returns how to stop. */
function listen(hear: (wish: MadeWish | null) => void): () => void {
  let name = '';
  const take = (stored: unknown) => {
    const made = madeWishShape.safeParse(stored);
    if (!made.success) return;
    hear(made.data);
    void browser.storage.session.remove(name).catch(() => {});
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => take(changes[name]?.newValue);
  const ask = async () => {
    name = nameOf((await browser.windows.getCurrent()).id);
    const kept = await browser.storage.session.get(name);
    hear(null);
    take(kept[name]);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void ask().catch(() => hear(null));
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

function nameOf(windowId: number | undefined): string {
  return `wish:${windowId}`;
}
