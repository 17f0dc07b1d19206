import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '../../lib/browser/settings';

/** The user's choices, live; null while they are being read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
