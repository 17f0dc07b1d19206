// Where the browsers are. Plain Node without dependencies: it runs before the packages are installed.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @typedef {'chrome' | 'firefox'} Family */

/** @type {Record<Family, { variable: string, commands: string[], mac: string[], windows: string[] }>} */
const PLACES = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
};

/**
 * Finds a browser: the environment's CHROME_PATH or FIREFOX_PATH first, then the usual places of the system, then Playwright's download.
 * Null when there is none; throws when the variable names a file that does not exist.
 * @param {Family} family
 * @returns {string | null}
 */
export function findBrowser(family) {
  const { variable } = PLACES[family];
  const given = process.env[variable];
  if (!given) return [...usualPlaces(family), ...downloads(family)].find((place) => existsSync(place)) ?? null;
  if (!existsSync(given)) throw new Error(`${variable} names ${given}, which does not exist.`);
  return given;
}

/**
 * The browser's path; throws one sentence that says what to install when there is none.
 * @param {Family} family
 */
export function pathOf(family) {
  const path = findBrowser(family);
  if (path === null) throw new Error(howToInstall(family));
  return path;
}

/**
 * One sentence that says exactly what to install.
 * @param {Family} family
 */
export function howToInstall(family) {
  const [name, command, site] =
    family === 'chrome'
      ? ['Chromium, Chrome or Edge', 'npx playwright install chromium', 'https://www.google.com/chrome/']
      : ['Firefox 142 or later', null, 'https://www.mozilla.org/firefox/'];
  const ways = [`from ${site}`, command && `with "${command}"`].filter(Boolean).join(' or ');
  return `${name} was not found: install it ${ways}, or set ${PLACES[family].variable} to its program.`;
}

/** Chromium has no sandbox when root runs it. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {Family} family */
function usualPlaces(family) {
  const { commands, mac, windows } = PLACES[family];
  if (process.platform === 'darwin')
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) => mac.map((app) => join(folder, app)));
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => windows.map((program) => join(folder, program)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Where Playwright puts its Chromium; nothing before the packages are installed. Its Firefox is a special build that no user has.
 * @param {Family} family
 * @returns {string[]}
 */
function downloads(family) {
  if (family !== 'chrome') return [];
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return []; // not installed yet
  }
}
