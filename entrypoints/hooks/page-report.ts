import { sendToPage } from '../../lib/browser/messages';
import { PAGE_WORDS } from '../../lib/segur/page-words';
import { wordsText } from '../../lib/reading/taught';
import { taughtWords } from '../../lib/store/words';
import { download } from './download';

/** The blanked structure of the page in a tab, then the words taught to the reader; null when there is none that is read. */
export async function structureOfTab(tab: number | null): Promise<string | null> {
  const html = tab === null ? null : await sendToPage(tab, 'pageStructure', { words: PAGE_WORDS });
  if (html === null) return null;
  const words = await taughtWords().catch(() => []); // a page is reported without the store too
  if (words.length === 0) return html;
  return `${html}\n<!-- ${wordsText(words).replaceAll('>', '\\u003e')} -->`;
}

/** Saves a blanked structure on the user's own disk. */
export function saveStructure(html: string): void {
  download('page-mal-lue.html', html, 'text/html');
}
