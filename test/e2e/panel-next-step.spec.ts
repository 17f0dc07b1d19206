import { expect, test } from './fixtures';
import { DUI_DASHBOARD, DUI_FORM } from './replica-pages';
import { ORIGIN, type Tab } from './surface';
import { hinted } from './waits';

const wordsOf = (panel: Tab, selector: string) =>
  panel.evaluate((wanted) => document.querySelector(wanted)?.textContent?.replaceAll('\u00a0', ' '), selector);

test('the one thing to do leads to the page where it is done', async ({ driver }) => {
  const tab = await driver.open(DUI_FORM);
  await hinted(tab);
  await tab.goto(DUI_DASHBOARD);
  await hinted(tab);
  const panel = await driver.openExtensionPage('sidepanel.html');
  await expect.poll(() => wordsOf(panel, '.next-step')).toBe('Compléter l’étape 1 : 19 réponses');
  await panel.click('.next-step');
  const opened = () =>
    panel.evaluate(async () => {
      const tabs = await browser.tabs.query({ active: true, currentWindow: true });
      return tabs.map(({ url }) => url);
    });
  await expect.poll(opened).toEqual([ORIGIN + DUI_FORM]);
});

test('an item whose own day has passed is the thing to do: it leads to the list of what is late, and from there to all of it', async ({
  driver,
}) => {
  await hinted(await driver.open(DUI_FORM));
  const panel = await driver.openExtensionPage('sidepanel.html');
  const lines = () => panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line));
  await panel.click('[role="tab"][data-key="to-do"]');
  await panel.click('[data-key="step1"]');
  await panel.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.item-details input[type="date"]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '2026-01-01');
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.click('[role="tab"][data-key="proofs"]');
  await expect.poll(() => wordsOf(panel, '.next-step')).toBe('Voir 1 élément en retard');
  await panel.click('.next-step');
  await expect.poll(lines).toEqual(['step1']);
  await panel.click('.found button');
  await expect.poll(async () => (await lines()).length).toBeGreaterThan(1);
  expect(panel.errors).toEqual([]);
});
