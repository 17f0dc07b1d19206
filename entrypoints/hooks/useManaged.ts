import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Managed, NOTHING_MANAGED, readManaged } from '../../lib/browser/managed';

/** What the organisation has fixed, live: Chromium tells a new installation its policy some seconds late. Nothing until it is read. */
export function useManaged(): Managed {
  const [managed, setManaged] = useState(NOTHING_MANAGED);
  useEffect(() => {
    const read = () => void readManaged().then(setManaged);
    const changed = (_changes: object, area: string) => {
      if (area === 'managed') read();
    };
    browser.storage.onChanged.addListener(changed);
    read();
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return managed;
}
