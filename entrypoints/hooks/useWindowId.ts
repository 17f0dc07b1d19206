import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The window that this page is in, known before a gesture needs it; undefined while it is being asked for. */
export function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  return windowId;
}
