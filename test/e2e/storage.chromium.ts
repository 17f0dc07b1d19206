import type { CDPSession } from '@playwright/test';
import { expect, chromiumTest as test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import { hinted } from './waits';

/** The world of the extension's own script on a page, from now on. */
async function worldOf(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.name.startsWith('Cap Convergence')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

test('a page’s script has no key to what is stored: it is told its choices, and hears of their changes', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  const [page] = chromium.context.pages().filter((each) => each.url().includes(DUI_FORM));
  if (!page) throw new Error('no page');
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOf(session);
  const ask = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true })).result.value;
  const refused = (call: string) => ask(`chrome.storage.local.${call}.then(() => 'open', () => 'closed')`);
  expect([await refused('get(null)'), await refused("set({ settings: { version: 1, disabledRules: ['mandatory-missing'] } })")]).toEqual([
    'closed',
    'closed',
  ]);
  const known = await ask(
    "chrome.runtime.sendMessage({ type: 'known' }).then(({ known, dismissals }) => [known.length, dismissals.length])",
  );
  expect(known).toEqual([0, 0]);

  const extension = await chromium.openExtensionPage('dashboard.html');
  const choose = (theme: string) =>
    extension.evaluate((chosen) => browser.storage.local.set({ settings: { version: 1, theme: chosen } }), theme);
  const told = () => ask("chrome.runtime.sendMessage({ type: 'choices' }).then(({ settings }) => settings.theme)");
  await choose('dark');
  expect(await told()).toBe('dark');
  expect(form.errors).toEqual([]);
});
