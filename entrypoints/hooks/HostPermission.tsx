import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../../components/words';
import { CONVERGENCE_PAGES } from '../../lib/segur/site';

const HOST = { origins: [CONVERGENCE_PAGES] };

/** Says that the extension may not read Convergence, and asks for it; nothing where it may. Firefox lets its users withhold it. */
export function HostPermission() {
  const { say } = useWords();
  const [isGranted, setGranted] = useState(true);
  useEffect(() => {
    const check = () => void browser.permissions.contains(HOST).then(setGranted);
    check();
    browser.permissions.onAdded.addListener(check);
    browser.permissions.onRemoved.addListener(check);
    return () => {
      browser.permissions.onAdded.removeListener(check);
      browser.permissions.onRemoved.removeListener(check);
    };
  }, []);
  if (isGranted) return null;
  return (
    <div className="callout callout-warning" role="alert">
      <p>{say('popup_no_permission')}</p>
      <button type="button" className="primary" onClick={() => void browser.permissions.request(HOST).then(setGranted)}>
        {say('popup_ask_permission')}
      </button>
    </div>
  );
}
