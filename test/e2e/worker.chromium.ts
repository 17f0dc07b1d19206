import { expect, chromiumTest as test } from './fixtures';
import { answersIn, badgesOf, control, DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import { hinted } from './waits';

test('the panel goes on following after the worker was ended, and the reminder stays set once', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  const panel = await chromium.openPanel();
  await panel.click('[role="tab"][data-key="page"]');
  await chromium.killWorker();
  await form.fill(control('representantNom'), 'Martin');
  await expect.poll(() => answersIn(panel)).toBe('1/19');

  await chromium.killWorker();
  await form.fill(control('representantEmail'), 'faux');
  const extension = await chromium.openExtensionPage('popup.html');
  await expect.poll(() => badgesOf(extension)).toContain('18');
  const alarms = () =>
    extension.evaluate(async () => (await browser.alarms.getAll()).map(({ name, scheduledTime }) => `${name} at ${scheduledTime}`));
  await expect.poll(alarms).toHaveLength(1);
  const set = await alarms();

  await chromium.killWorker();
  await form.fill(control('representantEmail'), 'camille.martin@editeur.example');
  await expect.poll(() => badgesOf(extension)).toContain('17');
  expect(await alarms()).toEqual(set);
});

test('after an update while the worker slept, the page takes leave as soon as somebody is there', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  await form.fill(control('representantEmail'), 'faux');
  const described = () => form.evaluate(() => document.querySelectorAll('[aria-describedby*="cap-"]').length);
  await form.press('Tab');
  await expect.poll(described).toBeGreaterThan(0);
  await chromium.killWorker();
  await chromium.updateExtension();
  await form.press('Shift');
  await expect.poll(described).toBe(0);
  await hinted(form);
  expect(form.errors).toEqual([]);
});

test('the worker writes no error to its console on a walk through the pages', async ({ chromium }) => {
  const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  const errors: string[] = [];
  worker.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page = await chromium.open('/');
  for (const address of ['/demarches/dui', '/candidatures/RTPJTHIJVH', DUI_FORM, DUI_CHAPTERS]) {
    await page.goto(address);
    await hinted(page);
  }
  await page.goto('/faq');
  const popup = await chromium.openExtensionPage('popup.html');
  await expect.poll(() => popup.evaluate(() => document.body.textContent ?? '')).toContain('Produit test');
  expect([...errors, ...page.errors, ...popup.errors]).toEqual([]);
});
