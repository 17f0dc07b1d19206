/** `npm start`: a browser with the extension in it, on the local Convergence, until Ctrl-C. With `--tour`, or without a display, the guided tour. */
import { launchChromium } from './e2e/chromium';
import { launchFirefox } from './e2e/firefox';
import type { Driver } from './e2e/surface';
import { startReplica } from './replica/server';
import { canShowWindows, hasDisplay } from './screen-tools.mjs';
import { buildIfStale } from './tools/build';
import { tour } from './tour';
import { openScreen } from './windows/screen';

const KNOWN = ['--firefox', '--tour'];

const options = process.argv.slice(2);
const stranger = options.find((option) => !KNOWN.includes(option));
if (stranger) {
  console.error(`No such option: ${stranger}. Use ${KNOWN.join(' or ')}.`);
  process.exit(2);
}
const firefox = options.includes('--firefox');
const touring = options.includes('--tour') || !hasDisplay();
if (touring && !canShowWindows()) {
  console.error('The tour photographs a screen of X11, which only Linux has. Without --tour, the browser is yours to look around in.');
  process.exit(2);
}

buildIfStale(firefox ? 'firefox' : 'chrome');
const replica = await startReplica();
const launch = firefox ? launchFirefox : launchChromium;
const display = touring ? await openScreen() : null;
const driver: Driver = await launch({ httpsPort: replica.httpsPort, shown: touring ? 'on-screen' : 'to-user' });
try {
  if (touring) await tour(driver, `.output/tour/${driver.product}`);
  else await stay(driver);
} finally {
  await driver.close();
  await replica.close();
  display?.close();
}
process.exit(); // what a browser's connection may still keep open is of no use

/** Until Ctrl-C, or until the user closes the browser. */
async function stay({ open, closed }: Driver): Promise<void> {
  await open('/');
  console.log('The local Convergence is open, with the extension. What you type there stays on this machine. Ctrl-C ends both.');
  await Promise.race([closed, new Promise((resolve) => process.once('SIGINT', resolve))]);
}
