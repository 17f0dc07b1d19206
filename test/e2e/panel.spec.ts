import { expect, test } from './fixtures';
import { answersIn, badgesOf, control, DUI_CHAPTERS, DUI_DASHBOARD, DUI_FORM, LGC_FORM } from './replica-pages';
import { hinted } from './waits';
import type { Surface, Tab } from './surface';

const wordsOf = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');
const openTab = (panel: Surface, key: string) => panel.click(`[role="tab"][data-key="${key}"]`);

test('the panel shows the candidature of the tab, and follows each answer', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  const panel = await driver.openPanel();
  await openTab(panel, 'page');
  await expect.poll(() => answersIn(panel)).toBe('0/19');
  expect(await panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Produit test');
  expect(await wordsOf(panel)).toContain('RTPJTHIJVH');

  await form.fill(control('representantNom'), 'Martin');
  await expect.poll(() => answersIn(panel), { intervals: [25] }).toBe('1/19');
  await form.goto(LGC_FORM);
  await expect.poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain('TEST LGC');
});

test('a page of Convergence that is not recognised is left alone, and can be reported from the panel', async ({ driver }) => {
  const tab = await driver.open('/messagerie');
  const panel = await driver.openPanel();
  await expect.poll(() => wordsOf(panel)).toContain('Cap ne reconnaît pas cette page');
  await panel.click('[data-report]');
  const preview = () => panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report-preview')?.value ?? '');
  await expect.poll(preview).toContain('<h1>Messagerie</h1>');
  expect(await tab.evaluate(() => document.querySelector('cap-convergence'))).toBeNull();
});

test('what is pinned in a window stays pinned when its panel is opened again, until it is unpinned', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.goto(LGC_FORM);
  await hinted(form);
  const opened = async () => {
    const panel = await driver.openExtensionPage('sidepanel.html');
    await form.bringToFront();
    return panel;
  };
  const choose = (panel: Tab, number: string) =>
    panel.evaluate((value) => {
      const choice = document.querySelector<HTMLSelectElement>('.choice select');
      if (!choice) return;
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, number);
  const shows = (panel: Tab, name: string) =>
    expect.poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain(name);

  const first = await opened();
  await shows(first, 'TEST LGC');
  await choose(first, 'RTPJTHIJVH');
  await shows(first, 'Produit test');
  await first.close();
  const second = await opened();
  await shows(second, 'Produit test');
  await choose(second, '');
  await shows(second, 'TEST LGC');
  await second.close();
  await shows(await opened(), 'TEST LGC');
});

test('a click on a point in the panel moves to its field', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  const panel = await driver.openPanel();
  await openTab(panel, 'page');
  await panel.click('.findings-missing li:nth-child(3) button');
  await expect.poll(() => form.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantEmail');
});

test('an item leads to its page in the tab of the candidature, and on that page to the field that asks for something', async ({
  driver,
}) => {
  const tab = await driver.open(DUI_FORM);
  await hinted(tab);
  await tab.goto(DUI_DASHBOARD);
  await hinted(tab);
  const panel = await driver.openPanel();
  await openTab(panel, 'to-do');
  const goTo = async () => {
    await panel.click('.item:has([data-key="step1"]) .item-details .primary');
  };
  await panel.click('[data-key="step1"]');
  await goTo();
  await expect.poll(() => tab.evaluate(() => location.pathname).catch(() => 'on its way')).toBe(DUI_FORM);
  await hinted(tab);
  await goTo();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantNom');
});

test('an item ticked in the panel is ticked in every other one without a reload', async ({ driver }) => {
  await hinted(await driver.open(DUI_FORM));
  const panel = await driver.openPanel();
  const other = await driver.openExtensionPage('sidepanel.html');
  const left = (surface: Surface) =>
    surface.evaluate(() => Number(document.querySelector('[role="tabpanel"] [role="status"]')?.textContent?.match(/\d+/)));
  await openTab(panel, 'to-do');
  await openTab(other, 'to-do');
  await expect.poll(() => other.evaluate(() => document.querySelectorAll('.item input').length)).toBeGreaterThan(1);
  const before = await left(other);
  await other.evaluate(() => void (document.documentElement.dataset.loaded = 'before'));

  await panel.click('.item input:not(:checked, :disabled)');
  await expect.poll(() => left(other)).toBe(before - 1);
  expect(await other.evaluate(() => document.documentElement.dataset.loaded)).toBe('before');
  expect(other.errors).toEqual([]);
});

test('the panel lists the chapters with their bars once they were read', async ({ driver }) => {
  await driver.open(DUI_CHAPTERS);
  const panel = await driver.openPanel();
  await openTab(panel, 'proofs');
  await expect
    .poll(() => panel.evaluate(() => document.querySelectorAll('.chapters [role="progressbar"]').length))
    .toBeGreaterThanOrEqual(7);
  expect(await wordsOf(panel)).toContain('Sécurité des SI');
});

test('the popup shows what was read of every candidature, and what to do', async ({ driver }) => {
  const page = await driver.open(DUI_CHAPTERS);
  await hinted(page);
  await page.goto(LGC_FORM);
  await hinted(page);
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => wordsOf(popup)).toMatch(/Dossier Usager Exemple[\s\S]*TEST LGC|TEST LGC[\s\S]*Dossier Usager Exemple/);
  expect(await wordsOf(popup)).toMatch(/Refaire les preuves demandées.: INS/);
  expect(popup.errors).toEqual([]);
});

test('the badge counts what is missing or wrong on the page', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const extension = await driver.openExtensionPage('popup.html');
  await expect.poll(() => badgesOf(extension)).toContain('19');
  await form.bringToFront();
  await form.fill(control('representantNom'), 'Martin');
  await expect.poll(() => badgesOf(extension)).toContain('18');
  await form.fill(control('representantEmail'), 'faux');
  await form.fill(control('siret'), '55210055400013');
  await expect.poll(() => badgesOf(extension)).toContain('17');
});
