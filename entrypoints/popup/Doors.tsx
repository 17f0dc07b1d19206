import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../../components/words';
import { openConvergence } from '../hooks/open-place';
import { openPanelOf } from '../hooks/panel-door';

/** The buttons that lead to the panel, to Convergence and to the dashboard. Each closes the popup. */
export function Doors() {
  const { say } = useWords();
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  const openDashboard = () => void browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html` }).then(closePopup);
  return (
    <div className="popup-doors">
      <button
        type="button"
        className="primary"
        data-opens="panel"
        disabled={windowId === undefined} // the panel is opened in the click itself, when nothing can be asked any more
        onClick={() => (openPanelOf(windowId) ? closePopup() : openDashboard())}
      >
        {say('popup_open_panel')}
      </button>
      <button type="button" onClick={() => void openConvergence().then(closePopup)}>
        {say('popup_open_convergence')}
      </button>
      <button type="button" onClick={openDashboard}>
        {say('popup_dashboard')}
      </button>
    </div>
  );
}

/** Closes the popup; does nothing where the page was opened as a tab. */
function closePopup(): void {
  const [popup] = (browser.extension?.getViews({ type: 'popup' }) ?? []) as { close(): void }[];
  popup?.close();
}
