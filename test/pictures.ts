/**
 * `npm run pictures`: those of the stores' pages (`test/store/pictures`), and README's (`test/pictures`), from the tours in both browsers. What they show is
 * on the screen, so on Linux only; look at each before it is committed.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { launchChromium } from './e2e/chromium';
import { launchFirefox } from './e2e/firefox';
import { startReplica } from './replica/server';
import { buildIfStale } from './tools/build';
import { storePictures } from './tools/store-pictures';
import { storeTiles } from './tools/store-tiles';
import { tour } from './tour';
import { openScreen } from './windows/screen';

const STORE = 'test/store/pictures';
const README = 'test/pictures';
const OF_THE_TOUR = {
  'page.png': 'chromium/2-wrong-answers.png',
  'panel.png': 'chromium/3-panel.png',
  'checklist.png': 'chromium/4-checklist.png',
  'chapters.png': 'chromium/6-chapters.png',
  'popup.png': 'chromium/8-popup.png',
  'firefox-page.png': 'firefox/2-wrong-answers.png',
  'firefox-sidebar.png': 'firefox/4-checklist.png',
  'firefox-popup.png': 'firefox/8-popup.png',
};

for (const folder of [STORE, README]) mkdirSync(folder, { recursive: true });
for (const product of ['chrome', 'firefox'] as const) buildIfStale(product);
const display = await openScreen();
const withReplica = async (use: (httpsPort: number) => Promise<void>) => {
  const replica = await startReplica();
  await use(replica.httpsPort);
  await replica.close();
};
await withReplica((httpsPort) => storePictures(httpsPort, STORE));
await storeTiles(STORE);
for (const launch of [launchChromium, launchFirefox]) {
  await withReplica(async (httpsPort) => {
    const driver = await launch({ httpsPort, shown: 'on-screen' });
    await tour(driver, `.output/tour/${driver.product}`);
    await driver.close();
  });
}
for (const [picture, source] of Object.entries(OF_THE_TOUR)) copyFileSync(`.output/tour/${source}`, `${README}/${picture}`);
display.close();
process.exit(); // what a browser's connection may still keep open is of no use
