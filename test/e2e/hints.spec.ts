import { closedRoot } from './closed-root';
import { expect, test } from './fixtures';
import { control, DUI_FORM, descriptionOf } from './replica-pages';
import type { Tab } from './surface';
import { expectDescription, hinted } from './waits';

const EMAIL = control('representantEmail');
const SIRET = control('siret');

const focused = (form: Tab) => form.evaluate(() => document.activeElement?.getAttribute('name') ?? null);

test('a wrong answer is described to assistive technology once it was left, and no longer once it is right', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const before = await form.evaluate((selector) => document.querySelector(selector)?.getAttribute('aria-describedby') ?? null, EMAIL);

  await form.fill(EMAIL, 'camille.martin.editeur.example');
  await form.press('Tab');
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
  await form.press('Alt+Shift+S');
  await expect.poll(() => focused(form)).toBe('representantNom');
  await expectDescription(form, control('representantNom'), /réponse est obligatoire/);
  await form.press('Alt+Shift+S');
  await expect.poll(() => focused(form)).toBe('representantPrenom');
});

test('« Point suivant » by mouse goes from one point to the next, past a doubt, says which one it is, and begins again', async ({
  driver,
}) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.fill(SIRET, 'MC123456789012');
  await form.press('Tab');
  await expectDescription(form, SIRET, /\S/);
  const hints = await closedRoot(driver, form);
  const place = () => hints.evaluate((root) => root.querySelector('.position')?.textContent);

  await hints.click('.tab');

  const met: (string | null)[] = [null];
  const places: (string | null | undefined)[] = [];
  while (met.indexOf(met.at(-1) ?? null) === met.length - 1) {
    await hints.click('.next');
    await expect.poll(() => focused(form)).not.toBe(met.at(-1));
    met.push(await focused(form));
    places.push(await place());
  }
  const of = met.length - 2;
  expect([met.at(-1), of > 10, met.includes('siret'), met.includes('representantNom')]).toEqual([met[1], true, true, true]);
  const first = Number(places[0]?.split(' ')[0]);
  expect(places).toEqual(places.map((_, at) => `${((first - 1 + at) % of) + 1} sur ${of}`));
});

test('what is being typed is not judged: a SIRET of one digit says nothing until it is left, and is then announced once', async ({
  driver,
}) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const hints = await closedRoot(driver, form);
  const announced = () => hints.evaluate((root) => root.querySelector('[aria-live="polite"]')?.textContent);

  await form.fill(SIRET, '');
  await form.press('Tab');
  await form.click(SIRET);
  await form.type('7');
  await expect.poll(() => descriptionOf(form, SIRET)).toBe('');
  await form.press('Tab');
  await expectDescription(form, SIRET, /13/);
  await expect.poll(announced).toMatch(/SIRET.* : à corriger$/);
});

test('« Pourquoi ? » in the bubble of the field that has the focus can be clicked, and the focus stays', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.fill(EMAIL, 'faux');
  await form.press('Tab');
  await form.click(EMAIL);
  const hints = await closedRoot(driver, form);
  await expect.poll(() => hints.evaluate((root) => root.querySelector('.bubble')?.checkVisibility())).toBe(true);
  await hints.click('.bubble .link');
  expect(await focused(form)).toBe('representantEmail');
  const extension = await driver.openExtensionPage('popup.html');
  const opened = () => extension.evaluate(async () => (await browser.tabs.query({})).map(({ url }) => url ?? '').join(' '));
  await expect.poll(opened).toMatch(/email-format/);
});

test('Alt+Maj+V goes to the bar, and Escape back', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.click(EMAIL);
  await form.press('Alt+Shift+V');
  await expect.poll(() => form.evaluate(() => document.activeElement?.localName)).toBe('cap-convergence');
  await form.press('Escape');
  expect(await focused(form)).toBe('representantEmail');
});

test('what appears with an answer is read too, and what goes is forgotten', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const nru = control('precedents-0-nru');

  await form.click(`${control('precedemment')}[value="Oui"]`);
  await form.fill(nru, 'RTPJTHIJVH');
  await form.press('Tab');
  await expectDescription(form, nru, /\S/);
  await form.click(`${control('precedemment')}[value="Non"]`);
  await expect.poll(() => descriptionOf(form, nru)).toBe('');
});

test('the page keeps what was typed, and gets one element and nothing else', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.fill(EMAIL, 'faux');
  await form.press('Tab');
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
    await expect.poll(read).toMatch(/^unknown \//); // of an address only words of the site are told
    expect(await page.evaluate(() => document.querySelectorAll('cap-convergence, [aria-describedby^="cap-"]').length)).toBe(0);
  }
  expect(page.errors).toEqual([]);
});
