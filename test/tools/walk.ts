/**
 * `npm run walk [-- SKIN...]`: takes a candidature from an empty product to « Candidature référencée » in Chromium with the extension on, in each markup,
 * with real posts. Prints for each markup the kinds of page met, and fails on a page with something missing, an unknown one, or a word in its console.
 */
import type { PageReading } from '../../lib/reading/reading';
import { type ChromiumDriver, launchChromium } from '../e2e/chromium';
import { ORIGIN, type Tab, until } from '../e2e/surface';
import { play } from '../replica/ans';
import { freshState } from '../replica/seed';
import { startReplica } from '../replica/server';
import { SKINS } from '../skins/index';
import { walkThrough } from './walk-steps';
import { walkerOn } from './walker';

const wanted = process.argv.slice(2);
const skins = SKINS.map(({ name }) => name).filter((name) => wanted.length === 0 || wanted.includes(name));
const replica = await startReplica();
const driver = (await launchChromium(replica)) as ChromiumDriver;
let wrong = 0;
try {
  for (const skin of skins) {
    Object.assign(replica.state, freshState(skin, '2026-09-02'));
    await driver.startAfresh();
    const said = await walked();
    wrong += said.wrong.length;
    console.log(`${said.wrong.length === 0 ? 'ok    ' : 'FAILED'} ${skin}: ${said.kinds.length} pages, ${new Set(said.kinds).size} kinds`);
    for (const line of said.wrong) console.log(`       ${line}`);
  }
} finally {
  await driver.close();
  await replica.close();
}
process.exit(wrong === 0 ? 0 : 1);

/** One walk: the kinds of the pages read, and what was wrong on them. */
async function walked(): Promise<{ kinds: string[]; wrong: string[] }> {
  const tab = await driver.open('/');
  const asking = await driver.openExtensionPage('dashboard.html');
  await tab.bringToFront();
  const kinds: string[] = [];
  const found: string[] = [];
  const page = driver.pageOf(tab);
  const look = async () => {
    const { kind, missing } = await readingOf(asking, page.url());
    kinds.push(kind);
    const place = page.url().slice(ORIGIN.length);
    if (missing.length > 0) found.push(`${place} (${kind}) misses ${missing.join(', ')}`);
  };
  try {
    page.setDefaultTimeout(5_000);
    await walkThrough(walkerOn(page), look, (number) => (action, more) => play(replica.state, { action, number, ...more }));
  } catch (error) {
    found.push(`stopped at ${page.url().slice(ORIGIN.length)}: ${(error as Error).message.split('\n').slice(0, 14).join(' ')}`);
  }
  return { kinds, wrong: [...found, ...tab.errors, ...asking.errors] };
}

/** What the extension read of the page at this address. */
async function readingOf(asking: Tab, address: string): Promise<PageReading> {
  let reading: PageReading | null = null;
  await until(`a reading of ${address}`, async () => {
    reading = await asking.evaluate(async (url) => {
      const tabs = await browser.tabs.query({ url: 'https://convergence.esante.gouv.fr/*' });
      const id = tabs.find((one) => one.url === url)?.id;
      if (id === undefined) return null;
      const state = (await browser.tabs.sendMessage(id, { type: 'pageState' }).catch(() => null)) as { reading: PageReading } | null;
      return state?.reading.url === url && state.reading.kind !== 'unknown' ? state.reading : null;
    }, address);
    return reading !== null;
  });
  return reading as unknown as PageReading;
}
