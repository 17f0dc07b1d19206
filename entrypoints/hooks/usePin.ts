import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The candidature that is pinned in this window, and how to pin another; null where the tab decides. */
export interface Pin {
  pinned: string | null;
  pin(number: string | null): void;
}

/** A pin is the window's: it outlives its panel, and is forgotten with the browser's session. Undefined while it is being asked for. */
export function usePin(): Pin | undefined {
  const [pinned, setPinned] = useState<string | null | undefined>(undefined);
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const { id } = await browser.windows.getCurrent();
      const name = `pin:${id}`;
      const kept = await browser.storage.session.get<Record<string, string | null>>(name);
      if (isHere) setKey(name);
      return kept[name] ?? null;
    };
    const unpinned = () => null; // a panel that cannot remember still shows its tab
    void ask()
      .catch(unpinned)
      .then((number) => isHere && setPinned(number));
    return () => {
      isHere = false;
    };
  }, []);
  const pin = useCallback(
    (number: string | null) => {
      setPinned(number);
      if (key !== null) void browser.storage.session.set({ [key]: number });
    },
    [key],
  );
  return pinned === undefined ? undefined : { pinned, pin };
}
