import { browser } from 'wxt/browser';
import { hashOf } from '../../components/dashboard/route';
import type { Glance } from '../../lib/dossiers';
import { showNewTab } from '../../lib/tabs';
import { openPlace } from '../hooks/open-place';
import { openPanelOf } from '../hooks/panel-door';
import { wishFor } from '../hooks/useWish';
import { closePopup } from './close-popup';

/**
 * Goes where the next action of a candidature is done: its page on Convergence; the panel on its late items, or on its list; the dashboard where the browser
 * has no panel. Nothing is awaited before the panel opens: it needs the user's gesture.
 */
export function openNext({ candidature: { number }, outlook: { action } }: Glance, windowId: number | undefined): void {
  if (action.link !== null) void openPlace(action.link).then(closePopup);
  else if (windowId !== undefined && openPanelOf(windowId))
    void wishFor(windowId, { number, part: 'to-do', show: action.isInList ? 'late' : 'all' }).then(closePopup);
  else void showNewTab(`${browser.runtime.getURL('/')}dashboard.html${hashOf('candidatures', number)}`).then(closePopup);
}
