import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import type { Tab } from './surface';
import { hinted } from './waits';

const MOST_STOPS = 400;

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
  });
  const unseen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await tab.press('Tab');
    const here = await tab.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return null;
      const before = document.querySelector('[data-met="last"]');
      if (at.dataset.met) return { again: at !== before, isSeen: true, name: '' }; // a date has several stops
      before?.setAttribute('data-met', 'yes');
      at.dataset.met = 'last';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const isAsleep = !document.hasFocus(); // Firefox draws no focus in a document that its window is not in
      const isSeen = isAsleep || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return { again: false, isSeen, name: at.outerHTML.slice(0, 100) };
    });
    if (here?.again) break;
    if (here && !here.isSeen) unseen.push(here.name);
  }
  const missed = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((control) => !control.dataset.met && control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility())
      .filter((control) => !control.closest('[aria-hidden="true"], [hidden]'))
      .filter((control) => !(control instanceof HTMLInputElement && control.type === 'radio'))
      .map((control) => control.outerHTML.slice(0, 100)),
  );
  return { missed, unseen };
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

  for (const part of ['page', 'proofs', 'heritage']) {
    await panel.click(`[role="tab"][data-key="${part}"]`);
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
