import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What opens the panel, in Chromium and in Firefox. */
const PANEL = ['open-panel', '_execute_sidebar_action'];

/** The keys that open the panel, as the browser calls them; "" where there are none, or while it is being asked. */
export function usePanelKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((all) => setKeys(all.find(({ name }) => PANEL.includes(name ?? ''))?.shortcut ?? ''));
  }, []);
  return keys;
}
