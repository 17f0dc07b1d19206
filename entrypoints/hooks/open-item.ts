/** Goes where an item of a checklist is done. */
import { browser } from 'wxt/browser';
import type { ChecklistItem } from '../../lib/candidature/checklist/item';
import type { PageRead } from '../../lib/browser/messages';
import { lastReadIn } from '../../lib/browser/page-reads';
import { convergenceTabs } from '../../lib/browser/tabs';
import { goToField, openPlace } from './open-place';

interface OpenPage {
  tab: number;
  isInFront: boolean;
  page: PageRead;
}

/**
 * On its own page already: the focus goes to the first field that still asks for something. Else its page is shown: in the tab that shows it, in a tab
 * of the same candidature where nothing is being typed, or in a new one.
 */
export async function openItem(number: string, { where }: ChecklistItem): Promise<void> {
  const open = await pagesOf(number);
  const here = open.find(({ isInFront, page }) => isInFront && page.reading.kind === where.kind);
  const field = here && nextField(here.page);
  if (here && field !== undefined) return goToField(here.tab, field);
  if (where.link === null) return;
  const free = open.find(({ page }) => page.reading.fields.length === 0);
  await openPlace(where.link, free?.tab);
}

/** The pages of this candidature that are open, in any window. */
async function pagesOf(number: string): Promise<OpenPage[]> {
  const [tabs, [front]] = await Promise.all([convergenceTabs(), browser.tabs.query({ active: true, currentWindow: true })]);
  const asked = tabs.map(async ({ id }): Promise<OpenPage[]> => {
    const page = id === undefined ? null : await lastReadIn(id);
    return id !== undefined && page?.reading.candidature === number ? [{ tab: id, isInFront: id === front?.id, page }] : [];
  });
  return (await Promise.all(asked)).flat();
}

function nextField({ reading, findings }: PageRead): number | undefined {
  const found = findings.find(({ field, severity }) => field !== null && severity !== 'info')?.field;
  return found ?? reading.fields.find(({ mandatory, filled }) => mandatory && !filled)?.id ?? reading.fields[0]?.id;
}
