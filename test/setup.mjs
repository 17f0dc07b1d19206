// What `npm start` and `npm test` do first, after node.cjs: packages, generated types, browsers. Plain Node without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { findBrowser, howToInstall, isRoot } from './browsers.mjs';
import { canShowWindows, hasDisplay, howToInstallScreen, missingScreenPackages } from './screen-tools.mjs';

const ROOT = join(import.meta.dirname, '..');
const oneBrowser = (options) => (options.includes('--firefox') ? ['firefox'] : ['chrome']);
const MODES = {
  '--start': {
    script: 'test/start.ts',
    browsers: oneBrowser,
    needsScreen: (options) => options.includes('--tour') || !hasDisplay(),
  },
  '--test': { script: 'test/run.ts', browsers: () => ['chrome', 'firefox'], needsScreen: () => true },
  '--dev': { script: 'test/dev.ts', browsers: oneBrowser, needsScreen: () => !hasDisplay() },
};
const DEBIAN_PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };

const [name, ...options] = process.argv.slice(2);
const mode = MODES[name];
process.chdir(ROOT);

try {
  if (!mode) throw new Error(`Use ${Object.keys(MODES).join(' or ')}.`);
  const installed = installPackages();
  if (installed || !existsSync('.wxt/tsconfig.json')) run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  for (const browser of mode.browsers(options)) await provideBrowser(browser);
  if (canShowWindows() && mode.needsScreen(options)) provideScreen();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

process.on('SIGINT', () => {}); // the script below gets it too, closes what it opened, and ends both
process.exit(spawnSync(process.execPath, ['--import', 'tsx', mode.script, ...options], { stdio: 'inherit' }).status ?? 1);

/** Installs what package-lock.json says unless it is there already; true when it did. */
function installPackages() {
  if (packagesInStep()) return false;
  console.log('Installing the packages of package-lock.json...');
  const npm = process.env.npm_execpath;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) run(process.execPath, [npm, ...options]);
  else run('npm', options, { shell: process.platform === 'win32' });
  return true;
}

/** Whether node_modules holds each package of the lock in its version; packages for other systems may be absent. */
function packagesInStep() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages).filter(([path]) => path !== '');
  return wanted.every(([path, entry]) => (path in installed ? installed[path].version === entry.version : entry.optional === true));
}

/** Makes sure that a browser is there, installing it where that can be done; throws one sentence that says what to install. */
async function provideBrowser(browser) {
  if (findBrowser(browser)) return;
  if (hasApt()) installByApt([DEBIAN_PACKAGES[browser]]);
  else if (browser === 'chrome' && (await downloadIsWanted())) downloadByPlaywright();
  if (!findBrowser(browser)) throw new Error(howToInstall(browser));
}

/** Makes sure that windows can be shown, clicked and photographed where there is no screen; throws one sentence that says what to install. */
function provideScreen() {
  const missing = missingScreenPackages();
  if (missing.length > 0 && hasApt()) installByApt(missing);
  if (missingScreenPackages().length > 0) throw new Error(howToInstallScreen());
}

function hasApt() {
  return process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get');
}

function installByApt(packages) {
  console.log(`Installing ${packages.join(', ')}...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['--quiet', ...options], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) console.error(stderr);
  }
}

async function downloadIsWanted() {
  if (!process.stdin.isTTY || process.env.CI) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('No Chromium, Chrome or Edge was found. Download Chromium with Playwright (about 170 MB)? [y/N] ');
  terminal.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}

function downloadByPlaywright() {
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

function run(command, options, more = {}) {
  const { status } = spawnSync(command, options, { stdio: ['ignore', 'inherit', 'inherit'], ...more });
  if (status !== 0) throw new Error(`This failed: ${[command, ...options].join(' ')}`);
}
