import { browser } from 'wxt/browser';
import { useWords } from '../../components/words';
import { showNewTab } from '../../lib/browser/tabs';
import { openConvergence } from '../hooks/open-place';
import { openPanelBeside } from '../hooks/panel-door';
import { closePopup } from './close-popup';

/** The buttons that lead to the panel of this window, to Convergence and to the dashboard. Each closes the popup. */
export function Doors({ windowId }: { windowId: number | undefined }) {
  const { say } = useWords();
  const openDashboard = () => void showNewTab(`${browser.runtime.getURL('/')}dashboard.html`).then(closePopup);
  return (
    <div className="popup-doors">
      <button
        type="button"
        className="primary"
        data-opens="panel"
        disabled={windowId === undefined} // the panel is opened in the click itself, when nothing can be asked any more
        onClick={() => (openPanelBeside(windowId) ? closePopup() : openDashboard())}
      >
        {say('popup_open_panel')}
      </button>
      <button type="button" onClick={() => void openConvergence().then(closePopup)}>
        {say('popup_convergence')}
      </button>
      <button type="button" onClick={openDashboard}>
        {say('popup_dashboard')}
      </button>
    </div>
  );
}
