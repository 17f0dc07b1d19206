import { DUI_CHAPTERS } from '../e2e/replica-pages';
import { ORIGIN } from '../e2e/surface';
import { hinted } from '../e2e/waits';
import { expect, store, test } from './fixtures';
import { productNameOf } from './many-candidatures';
import { clickOn } from './mouse';

for (const count of [0, 1, 10, 40]) {
  test(`the popup is wide enough to be read and no higher than the browsers allow: ${count} candidatures`, async ({ driver }) => {
    await store(driver, count);
    await driver.open('/');
    const popup = await driver.openPopup();
    const names = Array.from({ length: count }, (_, at) => productNameOf(at));
    const isDrawn = (wanted: string[]) =>
      document.querySelector('h1') !== null && (wanted.length === 0 || wanted.some((name) => document.body.innerText.includes(name)));
    await expect.poll(() => popup.evaluate(isDrawn, names)).toBe(true);
    const size = () => popup.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
    await expect.poll(async () => (await size()).width).toBeGreaterThanOrEqual(320);
    expect((await size()).height).toBeLessThanOrEqual(600);
  });
}

test('a row leads to what it names, not to the page that was read last', async ({ driver }) => {
  const tab = await driver.open(`${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`);
  await hinted(tab);
  await tab.goto(DUI_CHAPTERS);
  await hinted(tab);
  await tab.goto(`${DUI_CHAPTERS}/reporting`);
  await hinted(tab);
  const asking = await driver.openExtensionPage('welcome.html');
  await tab.goto('/faq');
  await tab.bringToFront();

  const popup = await driver.openPopup();
  await clickOn(popup, 'main button, main a', ': INS');
  const inFront = () => asking.evaluate(async () => (await browser.tabs.query({ active: true })).map(({ url }) => url ?? '').join());
  await expect.poll(inFront).toBe(`${ORIGIN}${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`);
});
