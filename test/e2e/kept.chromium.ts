import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { isRoot, pathOf } from '../browsers.mjs';
import { expect, test } from './fixtures';
import { fill, stored } from './kept';
import { layNewer, NEXT } from './newer-build';

const BUILD = '.output/chrome-mv3';

test('a folder that is kept keeps its id, and with it what is stored: after a restart, an update and a change of the database', async () => {
  const place = mkdtempSync(join(tmpdir(), 'cap-kept-'));
  const folder = join(place, 'cap-convergence');
  cpSync(BUILD, folder, { recursive: true });
  try {
    const start = () => startWith(join(place, 'profile'), folder);
    let { context, id } = await start();
    const rows = await fill(await open(context, id, 'welcome.html'));
    expect(rows).toBeGreaterThan(10);
    await context.close();

    ({ context, id } = await start());
    expect(await stored(await open(context, id, 'dashboard.html'), rows)).toMatchObject({ rows, theme: 'dark' });
    await context.close();

    const version = layNewer(BUILD, folder);
    ({ context, id } = await start());
    const page = await open(context, id, 'dashboard.html');
    expect(await stored(page, rows, version)).toEqual({ rows, version, theme: 'dark', running: NEXT });
    await context.close();
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 10 });
  }
});

/** The browser on a profile that stays. What DevTools loads is gone at its end, where what a person loads is not: it is loaded again. */
async function startWith(profile: string, folder: string): Promise<{ context: BrowserContext; id: string }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOf('chrome'),
    headless: true,
    chromiumSandbox: !isRoot(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no DevTools session');
  return { context, ...(await session.send('Extensions.loadUnpacked', { path: folder })) };
}

async function open(context: BrowserContext, id: string, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}
