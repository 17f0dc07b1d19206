import { sendToPage } from '../../lib/browser/messages';
import { PAGE_WORDS } from '../../lib/segur/page-words';
import { download } from './download';

/** The blanked structure of the page in a tab; null when there is none that is read. */
export function structureOfTab(tab: number | null): Promise<string | null> {
  return tab === null ? Promise.resolve(null) : sendToPage(tab, 'pageStructure', { words: PAGE_WORDS });
}

/** Saves a blanked structure on the user's own disk. */
export function saveStructure(html: string): void {
  download('page-mal-lue.html', html, 'text/html');
}
