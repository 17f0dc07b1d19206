import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PauseSwitchProps } from '../../components/PauseSwitch';
import { asPause, type Pause, pauseAt, withoutPause, withPause } from '../../lib/browser/pause';
import { CONVERGENCE } from '../../lib/segur/site';
import { useManaged } from './useManaged';
import { useNow } from './useNow';

/** The pause as it stands for the tab in front of this window, and how to switch it: what `PauseSwitch` needs. */
export function usePause(): PauseSwitchProps {
  const pause = useStoredPause();
  const managed = useManaged();
  const address = useFrontAddress();
  const today = useNow().slice(0, 10);
  return {
    paused: managed.paused ? 'organisation' : pauseAt(pause, address, today),
    isOnPage: address.startsWith(CONVERGENCE),
    onPause: (scope) => store((stored) => withPause(stored, scope, address, today)),
    onResume: () => store((stored) => withoutPause(stored, address)),
  };
}

function useStoredPause(): Pause {
  const [pause, setPause] = useState(asPause(null));
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes.pause) setPause(asPause(changes.pause.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    void read().then(setPause);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return pause;
}

/** The address of the active tab; "" for one that the extension may not see. */
function useFrontAddress(): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (turn === asked) setAddress(tab?.url ?? '');
    };
    const look = () => void ask();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    look();
    return () => {
      asked = Number.NaN;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);
  return address;
}

async function read(): Promise<Pause> {
  return asPause((await browser.storage.local.get('pause')).pause);
}

function store(change: (pause: Pause) => Pause): void {
  void read().then((pause) => browser.storage.local.set({ pause: change(pause) }));
}
