import { play } from '../replica/ans';
import { expect, test } from './fixtures';
import { DUI_CHAPTERS, DUI_DASHBOARD, DUI_FORM } from './replica-pages';
import type { Surface, Tab } from './surface';
import { hinted } from './waits';

test("the candidature's number is shown by mouse, learnt in three actions, read in another tab and by a new panel, and forgotten", async ({
  driver,
  site,
}) => {
  play(site.state, { action: 'rename', from: 'Candidature n°', to: 'Dossier n°' });
  const tab = await driver.open(DUI_FORM);
  await hinted(tab);
  const panel = await driver.openPanel();
  const untouched = await markup(tab);
  await panel.click('[data-teach="candidature"]');
  await expect.poll(() => isPointing(tab)).toBe(true);
  const { x, y } = await middleOf(tab, 'Dossier n°');
  await tab.clickAt(x, y);
  await expectWord(panel, 'Dossier n°');
  expect(await markup(tab)).toBe(untouched);
  expect(await isPointing(tab)).toBe(false);
  await expect.poll(() => wordsOf(panel)).toMatch(/Cap lirait alors sur cette page\s: .*RTPJTHIJVH/);
  await panel.click('[data-learn]');
  await expect.poll(() => canTeach(panel, 'candidature')).toBe(false);
  await expect.poll(() => wordsOf(panel)).toContain('RTPJTHIJVH');

  const other = await driver.open(DUI_DASHBOARD);
  await hinted(other);
  const again = await driver.openExtensionPage('sidepanel.html');
  await other.bringToFront();
  await expect.poll(() => wordsOf(again)).toContain('RTPJTHIJVH');
  expect(await canTeach(again, 'candidature')).toBe(false);
  await again.close();

  const settings = await driver.openExtensionPage('dashboard.html#settings');
  await settings.click('section:has(> #taught-words) li button');
  await settings.close();
  await tab.bringToFront();
  await tab.reload();
  await expect.poll(() => canTeach(panel, 'candidature')).toBe(true);
  expect([...tab.errors, ...other.errors]).toEqual([]);
});

test('a status is shown by keyboard and learnt; Escape leaves the page as it was', async ({ driver, site }) => {
  play(site.state, { action: 'rename', from: 'A modifier', to: 'À reprendre' });
  const tab = await driver.open(DUI_CHAPTERS);
  await hinted(tab);
  const panel = await driver.openPanel();
  await panel.click('[role="tab"][data-key="page"]');
  const untouched = await markup(tab);
  for (const leaves of [true, false]) {
    await panel.click('[data-teach="status"]');
    await expect.poll(() => isPointing(tab)).toBe(true);
    if (leaves) await pressIn(panel, 'Escape');
    else await pointByKeys(tab, 'À reprendre', (key) => pressIn(panel, key));
    await expect.poll(() => isPointing(tab)).toBe(false);
    expect(await markup(tab)).toBe(untouched);
  }
  await expectWord(panel, 'À reprendre');
  await expect.poll(() => wordsOf(panel)).toMatch(/Cap lirait alors sur cette page\s: les chapitres/);
  await panel.click('[data-learn="to-modify"]');
  await expect.poll(() => canTeach(panel, 'status')).toBe(false);
  expect(tab.errors).toEqual([]);
});

const wordsOf = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');
const markup = (tab: Tab) => tab.evaluate(() => document.body.outerHTML);
const isPointing = (tab: Tab) => tab.evaluate(() => document.querySelector('cap-convergence-layer') !== null);
const expectWord = (panel: Surface, word: string) =>
  expect.poll(() => panel.evaluate(() => document.querySelector<HTMLInputElement>('[data-taught-word]')?.value)).toBe(word);
const canTeach = (panel: Surface, means: string) =>
  panel.evaluate((name) => document.querySelector(`[data-teach="${name}"]`) !== null, means);

/** A key pressed in the panel, where the focus is once its button was pressed. */
const pressIn = (panel: Surface, key: string) =>
  panel.evaluate((pressed) => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
    );
  }, key);

/** Goes down with the arrow key to the first text that is some words, as many times as drawn texts stand before it, and chooses it. */
async function pointByKeys(tab: Tab, words: string, press: (key: string) => Promise<void>): Promise<void> {
  const steps = await tab.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let drawn = 0;
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { width, height } = range.getBoundingClientRect();
      if (text === '' || text.length > 80 || width <= 1 || height <= 1) continue;
      drawn++;
      if (text === sought) return drawn;
    }
    throw new Error(`The page does not say ${sought}.`);
  }, words);
  for (let step = 0; step < steps; step++) await press('ArrowDown');
  await press('Enter');
}

/** The middle of the first text that holds some words, in px of the viewport. */
function middleOf(tab: Tab, words: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.textContent?.includes(sought)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (width > 0) return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`The page does not say ${sought}.`);
  }, words);
}
