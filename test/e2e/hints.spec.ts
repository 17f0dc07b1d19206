import { expect, test } from './fixtures';
import { control, DUI_FORM, descriptionOf } from './replica-pages';
import { expectDescription, hinted } from './waits';

const EMAIL = control('representantEmail');

test('a wrong answer is described to assistive technology at once, and no longer once it is right', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const before = await form.evaluate((selector) => document.querySelector(selector)?.getAttribute('aria-describedby') ?? null, EMAIL);

  await form.fill(EMAIL, 'camille.martin.editeur.example');
  await expectDescription(form, EMAIL, /signe @/);

  await form.fill(EMAIL, 'camille.martin@editeur.example');
  await expect
    .poll(() => form.evaluate((selector) => document.querySelector(selector)?.getAttribute('aria-describedby') ?? null, EMAIL))
    .toBe(before);
  expect(form.errors).toEqual([]);
});

test('an empty mandatory answer waits until its field was left', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  expect(await descriptionOf(form, EMAIL)).not.toMatch(/obligatoire/);

  await form.click(EMAIL);
  await form.press('Tab');
  await expectDescription(form, EMAIL, /réponse est obligatoire/);
});

test('Alt+Maj+S goes from one point to the next', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const focused = () => form.evaluate(() => document.activeElement?.getAttribute('name') ?? null);

  await form.press('Alt+Shift+S');
  await expect.poll(focused).toBe('representantNom');
  await expectDescription(form, control('representantNom'), /réponse est obligatoire/);
  await form.press('Alt+Shift+S');
  await expect.poll(focused).toBe('representantPrenom');
});

test('what appears with an answer is read too, and what goes is forgotten', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const nru = control('precedents-0-nru');

  await form.click(`${control('precedemment')}[value="Oui"]`);
  await form.fill(nru, 'RTPJTHIJVH');
  await expectDescription(form, nru, /\S/);
  await form.click(`${control('precedemment')}[value="Non"]`);
  await expect.poll(() => descriptionOf(form, nru)).toBe('');
});

test('the page keeps what was typed, and gets one element and nothing else', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.fill(EMAIL, 'faux');
  await expectDescription(form, EMAIL, /\S/);
  expect(
    await form.evaluate(() => ({
      typed: document.querySelector<HTMLInputElement>('[name="representantEmail"]')?.value,
      hosts: document.querySelectorAll('cap-convergence').length,
      others: document.querySelectorAll('[id^="cap-"]:not(cap-convergence *), [class*="cap-"]').length,
    })),
  ).toEqual({ typed: 'faux', hosts: 1, others: 0 });
});

test('nothing is added to pages that only talk about Convergence', async ({ driver }) => {
  const page = await driver.open('/faq');
  const extension = await driver.openExtensionPage('popup.html');
  const read = () =>
    extension.evaluate(async () => {
      const tabs = await browser.tabs.query({});
      const states = await Promise.all(tabs.map(({ id }) => browser.tabs.sendMessage(id ?? -1, { type: 'pageState' }).catch(() => null)));
      const state = states.find((answer) => answer !== null);
      return state && `${state.reading.kind} ${new URL(state.reading.url).pathname}`;
    });
  for (const address of ['/faq', '/messagerie', '/connexion']) {
    await page.goto(address);
    await expect.poll(read).toBe(`unknown ${address}`);
    expect(await page.evaluate(() => document.querySelectorAll('cap-convergence, [aria-describedby^="cap-"]').length)).toBe(0);
  }
  expect(page.errors).toEqual([]);
});
