/**
 * `npm run dev`: WXT's development server, and a browser on the local Convergence with the extension as it is being written: what is changed is loaded again
 * by itself. Until Ctrl-C. Without a display the window is on a screen that nobody sees.
 */
import { join } from 'node:path';
import { createServer } from 'wxt';
import { launchChromium } from './e2e/chromium';
import { launchFirefox } from './e2e/firefox';
import { startReplica } from './replica/server';
import { hasDisplay } from './screen-tools.mjs';
import { openScreen } from './windows/screen';

const options = process.argv.slice(2);
const stranger = options.find((option) => option !== '--firefox');
if (stranger) {
  console.error(`No such option: ${stranger}. Use --firefox.`);
  process.exit(2);
}
const browser = options.includes('--firefox') ? 'firefox' : 'chrome';

const server = await createServer({ browser });
await server.start();
process.stdin.removeAllListeners('end'); // Vite would end all without a word where nobody can type: Ctrl-C ends it
const replica = await startReplica();
const display = hasDisplay() ? null : await openScreen();
const launch = browser === 'firefox' ? launchFirefox : launchChromium;
const driver = await launch({ ...replica, build: join(import.meta.dirname, `../.output/${browser}-mv3-dev`), shown: 'to-user' });
try {
  await driver.open('/');
  console.log('The local Convergence is open, with the extension as it is being written. Ctrl-C ends both.');
  await Promise.race([driver.closed, new Promise((resolve) => process.once('SIGINT', resolve))]);
} finally {
  await driver.close();
  await replica.close();
  await server.stop();
  display?.close();
}
process.exit(); // what a browser's connection may still keep open is of no use
