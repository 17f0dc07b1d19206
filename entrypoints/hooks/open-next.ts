import { browser } from 'wxt/browser';
import { hashOf } from '../dashboard/route';
import type { Glance } from '../../lib/store/dossiers';
import { showNewTab } from '../../lib/browser/tabs';
import { openPlace } from './open-place';
import { openPanelBeside } from './panel-door';
import { wishFor } from './useWish';

/**
 * Goes where the next action of a candidature is done: its page on Convergence; the panel on its late items, or on its list; the dashboard where the browser
 * has no panel. Nothing is awaited before the panel opens: it needs the user's gesture.
 */
export async function openNext(
  { candidature: { number }, outlook: { action } }: Pick<Glance, 'candidature' | 'outlook'>,
  windowId: number | undefined,
): Promise<void> {
  if (action.link !== null) return openPlace(action.link);
  if (windowId !== undefined && openPanelBeside(windowId))
    return wishFor(windowId, { number, part: 'to-do', show: action.isInList ? 'late' : 'all' });
  await showNewTab(`${browser.runtime.getURL('/')}dashboard.html${hashOf('candidatures', number)}`);
}
