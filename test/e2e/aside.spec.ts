import { goTo, saved } from './dashboard-pages';
import { expect, test } from './fixtures';
import { badgesOf, control, descriptionOf, DUI_FORM, LGC_FORM } from './replica-pages';
import type { Surface, Tab } from './surface';
import { expectDescription, hinted } from './waits';

const NUMBER = 'RTPJTHIJVH';
const DATE = control('datePrevisionnelle');
const EMAIL = control('representantEmail');
const PAST = /déjà passée/;
const FINE = '.findings-warning li:has(a[href$="forecast-date"]) button.fine';

/** Waits until nothing is said of the date any more, though the page has been read since. */
const expectSilence = (tab: Tab) => expect.poll(() => descriptionOf(tab, DATE)).not.toMatch(PAST);
const hostsOn = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('cap-convergence, [aria-describedby*="cap-"]').length);
const textOf = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');

test('a doubt set aside in the panel is silent in every tab, also after a reload, until its answer changes; undone, it is back at once', async ({
  driver,
  site,
}) => {
  const candidature = site.state.candidatures.find(({ number }) => number === NUMBER);
  if (candidature) candidature.step1.answers.datePrevisionnelle = ['2020-01-01'];
  const other = await driver.open(DUI_FORM);
  await expectDescription(other, DATE, PAST);
  const form = await driver.open(DUI_FORM);
  await expectDescription(form, DATE, PAST);
  const panel = await driver.openPanel();
  await panel.click('[role="tab"][data-key="page"]');
  await panel.click(FINE);
  await expectSilence(form);
  await expectSilence(other);
  await expect.poll(() => panel.evaluate((fine) => document.querySelector(fine), FINE)).toBeNull();

  await form.reload();
  await form.fill(EMAIL, 'faux');
  await form.press('Tab'); // what is said of it comes after everything that was there at first
  await expectDescription(form, EMAIL, /signe @/);
  await expectSilence(form);
  await form.fill(DATE, '2020-01-02');
  await expectDescription(form, DATE, PAST);
  await form.fill(DATE, '2020-01-01');
  await expectSilence(form);

  await form.evaluate(() => void (document.documentElement.dataset.loaded = 'before'));
  await panel.click('.set-aside .fold-trigger');
  await expect.poll(() => panel.evaluate(() => document.querySelector('.set-aside')?.textContent)).toMatch(/^Mis de côté \(1\).*Date/);
  await panel.click('.set-aside li button');
  await expectDescription(form, DATE, PAST);
  await expectDescription(other, DATE, PAST);
  expect(await form.evaluate(() => document.documentElement.dataset.loaded)).toBe('before');
  await expect.poll(() => panel.evaluate(() => document.querySelector('.set-aside'))).toBeNull();
  expect([...form.errors, ...other.errors]).toEqual([]);
});

test('what is set aside is in the backup, by its place and without its value', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.fill(DATE, '2020-01-01');
  await expectDescription(form, DATE, PAST);
  const panel = await driver.openPanel();
  await panel.click('[role="tab"][data-key="page"]');
  await panel.click(FINE);
  await expectSilence(form);
  const dashboard = await driver.openExtensionPage('dashboard.html');
  await goTo(dashboard, 'backup');
  const backup = JSON.parse(String((await saved(dashboard, 'main button.primary')).bytes));
  expect(backup.dismissals).toEqual([
    {
      number: NUMBER,
      rule: 'forecast-date',
      place: expect.stringMatching(/^#[\da-f]{16}$/),
      label: expect.stringContaining('Date prévisionnelle'),
      mark: expect.any(Number),
      deleted: false,
      updatedAt: expect.any(String),
    },
  ]);
  expect(JSON.stringify(backup.dismissals)).not.toContain('2020-01-01');
});

test('a pause from the popup takes everything out of every page, and nothing is sent, until it is switched on there', async ({
  driver,
}) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.fill(EMAIL, 'faux');
  await form.press('Tab');
  await expectDescription(form, EMAIL, /signe @/);
  const before = await form.evaluate(() => document.documentElement.outerHTML.length);
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => badgesOf(popup)).toContain('19');
  await popup.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    browser.runtime.onMessage.addListener((message: { type: string }) => void heard.push(message.type));
  });
  await popup.click('[data-pause="begin"]');
  await popup.click('[data-pause="today"]');
  await expect.poll(() => textOf(popup)).toContain('Cap Convergence est en pause aujourd’hui.');
  await expect.poll(() => hostsOn(form)).toBe(0);
  await expect.poll(() => badgesOf(popup)).not.toContain('19');
  expect(await form.evaluate(() => document.documentElement.outerHTML.length)).toBeLessThan(before);

  await form.bringToFront();
  await form.fill(EMAIL, 'toujours-faux');
  await form.press('Alt+Shift+S');
  expect(await form.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantEmail');
  const later = await driver.open(LGC_FORM);
  await expect.poll(() => popup.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length)).toBe(3);
  // a page asks, without a word of its own, whether it is paused
  expect(await popup.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['paused', 'choices', 'paused']);
  expect(await hostsOn(later)).toBe(0);

  await form.evaluate(() => void (document.documentElement.dataset.loaded = 'before'));
  await popup.bringToFront();
  await popup.click('.paused button');
  await form.bringToFront();
  await expectDescription(form, EMAIL, /signe @/);
  await hinted(later);
  expect(await form.evaluate(() => document.documentElement.dataset.loaded)).toBe('before');
  await expect.poll(() => badgesOf(popup)).toContain('19');
  expect([...form.errors, ...later.errors, ...popup.errors]).toEqual([]);
});

test('a pause of one page is of that page alone; the panel says it and switches it on', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const panel = await driver.openPanel();
  await panel.click('[role="tab"][data-key="page"]');
  await panel.evaluate(async (page) => {
    await browser.storage.local.set({ pause: { until: null, pages: [page] } });
  }, `https://convergence.esante.gouv.fr${DUI_FORM}`);
  await expect.poll(() => hostsOn(form)).toBe(0);
  await expect.poll(() => textOf(panel)).toContain('Cap Convergence est en pause sur cette page.');
  expect(await textOf(panel)).not.toContain('Ouvrez une de ses pages');
  await form.goto(LGC_FORM);
  await hinted(form);
  await form.goto(DUI_FORM);
  await expect.poll(() => textOf(panel)).toContain('Cap Convergence est en pause sur cette page.');
  expect(await hostsOn(form)).toBe(0);

  await panel.click('.paused button');
  await hinted(form);
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.findings li').length)).toBeGreaterThan(5);
});

test('a page that changes its address without loading is paused and read by the address it has', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const extension = await driver.openExtensionPage('popup.html');
  await extension.evaluate(async (page) => {
    await browser.storage.local.set({ pause: { until: null, pages: [page] } });
  }, 'https://convergence.esante.gouv.fr/ailleurs');
  await form.bringToFront();
  await form.evaluate(() => history.pushState(null, '', '/ailleurs'));
  await expect.poll(() => hostsOn(form)).toBe(0);
  await form.evaluate(() => history.back());
  await hinted(form);
});
