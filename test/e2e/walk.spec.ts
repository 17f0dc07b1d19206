import { play } from '../replica/ans';
import { freshState } from '../replica/seed';
import { walkThrough } from '../tools/walk-steps';
import { expect, test } from './fixtures';
import type { Tab } from './surface';
import { walkerIn } from './walker';

const CHAPTERS = [
  'Consultation et Alimentation du DMP / Mon espace santé',
  'Cœur de métier',
  "Gestion de l'Identité Nationale de Santé",
  'Gestion de la MSSanté',
  'Gestion et partage des documents de santé',
  'Pro Santé Connect',
  'Reporting',
  'Sécurité des SI',
  'Autres fonctionnalités',
];
const ONE_CHAPTER = 'chapter:Autres fonctionnalités';

/** What the pages of the walk prove, by their number from the first: the items that are ticked from there on, and those that are no longer. */
const PROVED: Record<number, { from: string; ticks?: string[]; unticks?: string[] }> = {
  8: { from: 'the new candidature', ticks: ['charter', 'demarche', 'isc-account', 'product'] },
  14: { from: 'its Étape 1, submitted', ticks: ['step1'] },
  17: { from: 'the recap of Étape 2', ticks: ['nie', 'nil:Carnet'] },
  19: { from: 'its Étape 2, submitted', ticks: ['step2'] },
  20: { from: 'its Étape 2, validated: what it implies', ticks: ['legal-email'] },
  25: { from: 'the list with one chapter submitted', ticks: [ONE_CHAPTER] },
  26: { from: 'the list with the same sent back', unticks: [ONE_CHAPTER] },
  27: { from: 'the list with every chapter validated', ticks: ['chapters-validated', ...CHAPTERS.map((name) => `chapter:${name}`)] },
  30: { from: 'the convention, signed', ticks: ['convention'] },
  31: { from: 'the announcement', ticks: ['referenced'] },
};
const PAGES = 32;

test('from an empty product to the referencing, the checklist ticks what pages prove, and nothing before', async ({ driver, site }) => {
  Object.assign(site.state, freshState(site.state.skin, '2026-09-02'));
  const tab = await driver.open('/');
  const panel = await driver.openExtensionPage('sidepanel.html');
  await tab.bringToFront();
  const expected = new Set<string>();
  let pages = 0;

  const look = async () => {
    pages += 1;
    const { from, ticks = [], unticks = [] } = PROVED[pages] ?? { from: 'a page that proves nothing new' };
    for (const key of ticks) expected.add(key);
    for (const key of unticks) expected.delete(key);
    await expect.poll(() => ticked(panel), { message: `page ${pages}, ${from}`, intervals: [100] }).toEqual([...expected].sort());
  };
  await walkThrough(walkerIn(tab), look, (number) => (action, more) => play(site.state, { action, number, ...more }));

  expect(pages).toBe(PAGES);
  expect([...tab.errors, ...panel.errors]).toEqual([]);
});

/** The items that the panel shows as proved by pages, in alphabetical order. It is brought to its checklist, with only what is done. */
function ticked(panel: Tab): Promise<string[]> {
  return panel.evaluate(() => {
    document.querySelector<HTMLElement>('[role="tab"][data-key="to-do"][aria-selected="false"]')?.click();
    document.querySelector<HTMLElement>('.search-row button[aria-expanded="false"]')?.click();
    const shown = document.querySelector<HTMLSelectElement>('.filter-row select');
    if (shown && shown.value !== 'done') {
      shown.value = 'done';
      shown.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return [...document.querySelectorAll<HTMLElement>('.item-done-by-page')].map(({ dataset }) => dataset.line ?? '').sort();
  });
}
