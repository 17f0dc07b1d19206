import { join } from 'node:path';
import { launchChromium } from './chromium';
import { chromiumTest as test, expect } from './fixtures';
import { DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import { ORIGIN } from './surface';
import { hinted } from './waits';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

test('a page in a private window has its hints, and nothing of it enters the store', async ({ site }) => {
  const chromium = await launchChromium(site); // of its own: the extension is loaded anew
  await chromium.session.send('Extensions.loadUnpacked', { path: BUILD, enableInIncognito: true } as never);
  const ours = await chromium.openExtensionPage('popup.html');
  const stored = () =>
    ours.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('cap-convergence');
          opening.addEventListener('success', () => {
            const database = opening.result;
            const names = [...database.objectStoreNames];
            if (names.length === 0) return resolve(0);
            const counts = names.map((name) => database.transaction(name).objectStore(name).count());
            let sum = 0;
            counts.forEach((count, place) =>
              count.addEventListener('success', () => {
                sum += count.result;
                if (place === counts.length - 1) resolve(sum);
              }),
            );
            database.close();
          });
        }),
    );
  const privately = await chromium.context.browser()?.newContext({ ignoreHTTPSErrors: true });
  const page = await privately?.newPage();
  await page?.goto(`${ORIGIN}${DUI_FORM}`);
  await expect.poll(() => page?.evaluate(() => document.querySelectorAll('cap-convergence').length)).toBe(1);
  await page?.goto(`${ORIGIN}${DUI_CHAPTERS}`);
  await expect.poll(() => page?.evaluate(() => document.querySelectorAll('cap-convergence').length)).toBe(1);
  const normal = await chromium.open('/demarches/dui');
  await hinted(normal);
  const before = await stored();
  await normal.goto(DUI_FORM);
  await hinted(normal);
  await expect.poll(stored).toBeGreaterThan(before);
  expect(before).toBe(0);
  await privately?.close();
  await chromium.close();
});
