import { play } from '../replica/ans';
import type { RunningReplica } from '../replica/server';
import { expect, test } from './fixtures';
import { DUI_CHAPTERS, DUI_DASHBOARD, DUI_FORM } from './replica-pages';
import { isPointing, pressIn, show } from './showing';
import type { Driver, Surface, Tab } from './surface';
import { hinted } from './waits';

test("the candidature's number is shown by mouse, learnt in three actions, read in another tab and by a new panel, and forgotten", async ({
  driver,
  site,
}) => {
  const { tab, panel } = await withoutNumber(driver, site);
  const untouched = await markup(tab);
  await show(tab, panel, 'candidature', 'Dossier n°', 'mouse');
  await expectWord(panel, 'Dossier n°');
  expect(await markup(tab)).toBe(untouched);
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
  await expect.poll(() => settings.evaluate(() => document.querySelectorAll('section:has(> #taught-words) li').length)).toBe(0);
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
  await panel.click('[data-teach="status"]');
  await expect.poll(() => isPointing(tab)).toBe(true);
  await pressIn(panel, 'Escape');
  await expect.poll(() => isPointing(tab)).toBe(false);
  expect(await markup(tab)).toBe(untouched);
  await show(tab, panel, 'status', 'À reprendre', 'keys');
  expect(await markup(tab)).toBe(untouched);
  await expectWord(panel, 'À reprendre');
  await expect.poll(() => wordsOf(panel)).toMatch(/Cap lirait alors sur cette page\s: les chapitres/);
  await panel.click('[data-learn="to-modify"]');
  await expect.poll(() => canTeach(panel, 'status')).toBe(false);
  expect(tab.errors).toEqual([]);
});

/** A form whose number is announced by a word that Cap does not know, and the panel beside it. */
async function withoutNumber(driver: Driver, site: RunningReplica): Promise<{ tab: Tab; panel: Surface }> {
  play(site.state, { action: 'rename', from: 'Candidature n°', to: 'Dossier n°' });
  const tab = await driver.open(DUI_FORM);
  await hinted(tab);
  return { tab, panel: await driver.openPanel() };
}

const wordsOf = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');
const markup = (tab: Tab) => tab.evaluate(() => document.body.outerHTML);
const expectWord = (panel: Surface, word: string) =>
  expect.poll(() => panel.evaluate(() => document.querySelector<HTMLInputElement>('[data-taught-word]')?.value)).toBe(word);
const canTeach = (panel: Surface, means: string) =>
  panel.evaluate((name) => document.querySelector(`[data-teach="${name}"]`) !== null, means);

test('what is no word of the site is not learnt: a value, a person, a word that is usual, means something else or would spoil what is read', async ({
  driver,
  site,
}) => {
  const { tab, panel } = await withoutNumber(driver, site);
  await show(tab, panel, 'candidature', 'Dossier n°', 'mouse');
  await expectWord(panel, 'Dossier n°');
  for (const word of [
    'RTPJTHIJVH',
    '01/10/2026',
    '12 %',
    'camille.martin@editeur.example',
    'Camille Martin',
    'Responsable légal',
    'de la',
    'Statut',
    'Validé',
    'Date limite pour soumettre',
  ]) {
    await panel.evaluate((typed) => {
      const field = document.querySelector<HTMLInputElement>('[data-taught-word]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, word);
    await expectWord(panel, word);
    await panel.click('[data-learn]');
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('section:has([data-taught-word]) [role="alert"]')?.textContent ?? ''), word)
      .not.toBe('');
  }
  const settings = await driver.openExtensionPage('dashboard.html#settings');
  expect(await settings.evaluate(() => document.querySelectorAll('section:has(> #taught-words) li').length)).toBe(0);
  expect(tab.errors).toEqual([]);
});
