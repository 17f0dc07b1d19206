import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Which candidature a panel is pinned to, and how to pin another. */
export interface Pin {
  /** Its number; null where the tab decides; undefined while it is being asked for. */
  pinned: string | null | undefined;
  pin(number: string | null): void;
}

/** A pin is the window's: it outlives its panel, and is forgotten with the browser's session. A panel that cannot remember it holds it as long as it is open. */
export function usePin(): Pin {
  const [name, setName] = useState<string>();
  const [pinned, setPinned] = useState<string | null>();
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const { id } = await browser.windows.getCurrent();
      const asked = `pin:${id}`;
      const kept = await browser.storage.session.get<Record<string, string | null>>(asked);
      if (!isHere) return;
      setName(asked);
      setPinned(kept[asked] ?? null);
    };
    void ask().catch(() => isHere && setPinned(null));
    return () => {
      isHere = false;
    };
  }, []);
  const pin = (number: string | null) => {
    setPinned(number);
    if (name !== undefined) browser.storage.session.set({ [name]: number }).catch(() => {});
  };
  return { pinned, pin };
}
