import { play } from '../replica/ans';
import { closedRoot } from './closed-root';
import { expect, test } from './fixtures';
import { answersIn, control, DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import type { Surface } from './surface';
import { expectDescription, hinted } from './waits';

for (const [sent, sentAs] of [
  ['as XHTML', 'xhtml'],
  ['with an origin of its own', 'sandboxed'],
] as const) {
  test(`a page that is sent ${sent} is read, hinted and remembered as any other, without an error`, async ({ driver, site }) => {
    play(site.state, { action: 'send-as', document: sentAs });
    const form = await driver.open(DUI_FORM);
    const panel = await driver.openPanel();
    if (sentAs === 'sandboxed' && driver.product === 'firefox') {
      // Firefox gives such a page no file of an extension: the panel says so.
      await expect.poll(() => wordsOf(panel)).toContain('ne laisse pas Cap Convergence lire cette page');
      expect(form.errors).toEqual([]);
      return;
    }
    await hinted(form);
    await expect.poll(() => answersIn(panel)).toBe('0/19');
    await form.click(control('representantEmail'));
    await form.type('camille.martin.editeur.example');
    await form.press('Tab');
    await expectDescription(form, control('representantEmail'), /signe @/);
    await expect.poll(() => answersIn(panel)).toBe('1/19');
    const hints = await closedRoot(driver, form);
    expect(await hints.evaluate((root) => root.querySelectorAll('.marker').length)).toBeGreaterThan(0);

    await form.goto(DUI_CHAPTERS);
    await expect.poll(() => wordsOf(panel)).toContain('QMZKWPLDXA');
    expect(await wordsOf(panel)).not.toContain('Cap n’est pas dans cette page');
    expect(form.errors).toEqual([]);
  });
}

test('a page that was open before the extension was there is to be loaded again: the panel says so, until it is', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await driver.updateExtension();
  const panel = await driver.openExtensionPage('sidepanel.html');
  await form.bringToFront();
  // Firefox puts the new version into the pages that are open, Chromium does not.
  if (driver.product === 'chromium') await expect.poll(() => wordsOf(panel)).toContain('Cap n’est pas dans cette page');
  await form.reload();
  await expect.poll(() => answersIn(panel)).toBe('0/19');
  expect(await wordsOf(panel)).not.toContain('Cap n’est pas dans cette page');
});

const wordsOf = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');
