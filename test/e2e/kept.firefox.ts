import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pathOf } from '../browsers.mjs';
import { archived } from '../package/archive';
import { filesIn } from '../tools/sources';
import { expect, test } from './fixtures';
import { fill, stored } from './kept';
import { layNewer, NEXT } from './newer-build';

const BUILD = '.output/firefox-mv3';
const ID = '{a8ba987c-566c-4f5b-b327-e363a9d9a8ad}';
const UUID = '11111111-2222-3333-4444-555555555555';

test('Firefox installs the package by the policy file, obeys it, and keeps what is stored: after a restart, an update and a change of the database', async () => {
  const place = mkdtempSync(join(tmpdir(), 'cap-kept-'));
  const file = join(place, 'cap-convergence.xpi');
  try {
    const program = firefoxWithPolicies(place, file);
    await pack(BUILD, file);
    const start = () => startWith(program, join(place, 'profile'));
    let firefox = await start();
    const welcome = await open(firefox, 'welcome.html');
    expect(await welcome.evaluate(() => browser.storage.managed.get())).toMatchObject({ language: 'fr', welcomePage: false, sync: false });
    const rows = await fill(welcome);
    expect(rows).toBeGreaterThan(10);
    await firefox.close();

    firefox = await start();
    expect(await stored(await open(firefox, 'dashboard.html'), rows)).toMatchObject({ rows, theme: 'dark' });
    await firefox.close();

    const version = layNewer(BUILD, join(place, 'newer'));
    await pack(join(place, 'newer'), file);
    firefox = await start();
    await expect.poll(async () => (await open(firefox, 'icon/16.png')).evaluate(() => browser.runtime.getManifest().version)).toBe(NEXT);
    expect(await stored(await open(firefox, 'dashboard.html'), rows, version)).toEqual({ rows, version, theme: 'dark', running: NEXT });
    await firefox.close();
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 10 });
  }
});

/** A copy of the browser that has the policy file of `test/store/policies`, with the package where it is. */
function firefoxWithPolicies(place: string, file: string): string {
  const program = programOf(pathOf('firefox'));
  const copy = join(place, 'firefox');
  const withoutPolicies = (path: string) => basename(path) !== 'distribution';
  cpSync(dirname(program), copy, { recursive: true, filter: withoutPolicies });
  mkdirSync(join(copy, 'distribution'));
  const { policies } = JSON.parse(readFileSync('test/store/policies/policies.json', 'utf8'));
  policies.ExtensionSettings[ID].install_url = String(pathToFileURL(file));
  writeFileSync(join(copy, 'distribution/policies.json'), JSON.stringify({ policies }));
  return join(copy, basename(program));
}

/** The program itself, where what is called by its name is a script that starts it. */
function programOf(path: string): string {
  const [, started] = /^#![^\0]*\bexec\s+"?([^\s"$]+)/.exec(readFileSync(path, 'latin1').slice(0, 10_000)) ?? [];
  return realpathSync(started === undefined ? path : started.startsWith('/') ? started : join(dirname(path), started));
}

async function pack(folder: string, file: string): Promise<void> {
  writeFileSync(file, await archived(new Map(filesIn(folder).map((path) => [relative(folder, path), readFileSync(path)]))));
}

async function startWith(program: string, profile: string): Promise<Browser> {
  mkdirSync(profile, { recursive: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
  });
}

/** A page of the extension, once Firefox has installed it. */
async function open(firefox: Browser, name: string): Promise<Page> {
  const page = await firefox.newPage();
  await expect(async () => {
    await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
    await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete', {
      polling: 25,
      timeout: 3_000,
    });
  }).toPass();
  return page;
}
