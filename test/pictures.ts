/**
 * `npm run pictures`: those of the stores' pages (`test/store/pictures`), which README shows too, and README's of Firefox (`test/pictures`), from the tour there. What they show is
 * on the screen, so on Linux only; look at each before it is committed.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { launchFirefox } from './e2e/firefox';
import { startReplica } from './replica/server';
import { buildIfStale } from './tools/build';
import { storePictures } from './tools/store-pictures';
import { storeTiles } from './tools/store-tiles';
import { tour } from './tour';
import { openScreen } from './windows/screen';

const STORE = 'test/store/pictures';
const README = 'test/pictures';
const TOUR = '.output/tour/firefox';
const OF_THE_TOUR = {
  'firefox-page.png': '2-wrong-answers.png',
  'firefox-sidebar.png': '4-checklist.png',
  'firefox-popup.png': '8-popup.png',
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
await withReplica(async (httpsPort) => {
  const driver = await launchFirefox({ httpsPort, shown: 'on-screen' });
  await tour(driver, TOUR);
  await driver.close();
});
for (const [picture, source] of Object.entries(OF_THE_TOUR)) copyFileSync(`${TOUR}/${source}`, `${README}/${picture}`);
display.close();
process.exit(); // what a browser's connection may still keep open is of no use
