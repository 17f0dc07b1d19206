import { expect, test } from './fixtures';
import { openPart, PANEL_PARTS } from './panel-parts';
import { DUI_FORM } from './replica-pages';
import type { Tab } from './surface';
import { hinted } from './waits';

const MOST_STOPS = 400;
const STOPS_AT_ONCE = 10;

const focused = (tab: Tab) =>
  tab.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || '');

/** Presses Tab until the focused element matches. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await tab.press('Tab');
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard never reaches ${selector}`);
}

/** Goes once around the page with Tab: the controls that it never stopped at, and those where nothing shows the focus. Groups with arrow keys count once. */
async function around(tab: Tab): Promise<{ missed: string[]; unseen: string[] }> {
  await tab.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
    for (const met of document.querySelectorAll<HTMLElement>('[data-met]')) delete met.dataset.met;
    const walk = new AbortController();
    let last: HTMLElement | null = null;
    const stop = () => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body || at === last) return; // a date has several stops
      if (at.dataset.met) return walk.abort();
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const isAsleep = !document.hasFocus(); // Firefox draws no focus in a document that its window is not in
      at.dataset.met = isAsleep || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' ? 'seen' : 'unseen';
      last = at;
    };
    document.documentElement.dataset.walk = 'on';
    walk.signal.addEventListener('abort', () => delete document.documentElement.dataset.walk);
    document.addEventListener('keyup', stop, { capture: true, signal: walk.signal });
  });
  const isAround = () => tab.evaluate(() => document.documentElement.dataset.walk === undefined);
  for (let stops = 0; stops < MOST_STOPS && !(await isAround()); stops += STOPS_AT_ONCE)
    for (let stop = 0; stop < STOPS_AT_ONCE; stop++) await tab.press('Tab');
  return tab.evaluate(() => {
    const names = (controls: HTMLElement[]) => controls.map(({ outerHTML }) => outerHTML.slice(0, 100));
    const missed = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((control) => !control.dataset.met && control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility())
      .filter((control) => !control.closest('[aria-hidden="true"], [hidden]'))
      .filter((control) => !(control instanceof HTMLInputElement && control.type === 'radio'));
    return { missed: names(missed), unseen: names([...document.querySelectorAll<HTMLElement>('[data-met="unseen"]')]) };
  });
}

test('the panel can be worked with the keyboard alone', async ({ driver }) => {
  await hinted(await driver.open(DUI_FORM));
  const panel = await driver.openExtensionPage('sidepanel.html');
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.item').length)).toBeGreaterThan(1);

  await tabTo(panel, '[role="tab"]');
  await panel.press('ArrowRight');
  await expect.poll(() => focused(panel)).toMatch(/Preuves/);
  await panel.press('ArrowLeft');
  await expect.poll(() => focused(panel)).toMatch(/À faire/);

  await tabTo(panel, '.item input[type="checkbox"]:not(:checked)');
  await panel.press(' ');
  await expect.poll(() => panel.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  await panel.press(' ');
  await expect.poll(() => panel.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(false);

  await tabTo(panel, '.item-title');
  await panel.press('Enter');
  await tabTo(panel, '.item-details textarea');
  await panel.type('Voir avec Camille');
  await panel.press('Tab');
  await expect.poll(() => panel.evaluate(() => document.querySelector('.item-note')?.textContent)).toBe('Voir avec Camille');
  expect(await around(panel)).toEqual({ missed: [], unseen: [] });

  for (const [part, words] of Object.entries(PANEL_PARTS)) {
    await openPart(panel, part, words);
    expect(await around(panel), part).toEqual({ missed: [], unseen: [] });
  }
  expect(panel.errors).toEqual([]);
});

/** The other pages, each with words that it shows once it has what it waits for. */
const PAGES = {
  'popup.html': 'Produit test',
  'welcome.html': 'Convergence',
  'dashboard.html#/candidatures': 'Produit test',
  'dashboard.html#/settings': 'Rappels',
  'dashboard.html#/stored': 'Candidatures 1',
};

test('the keyboard reaches every control of the other pages, and one sees where it is', async ({ driver }) => {
  await hinted(await driver.open(DUI_FORM));
  for (const [page, words] of Object.entries(PAGES)) {
    const tab = await driver.openExtensionPage(page);
    await expect.poll(() => tab.evaluate(() => document.querySelector('main')?.textContent), page).toContain(words);
    expect(await around(tab), page).toEqual({ missed: [], unseen: [] });
    await tab.close();
  }
});
