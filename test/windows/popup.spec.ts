import { expect, store, test } from './fixtures';
import { productNameOf } from './many-candidatures';

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
