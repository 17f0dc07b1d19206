import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { pathOf } from '../browsers.mjs';
import { runInFirefox } from './closed-root';
import { ownWindowOf } from './firefox-window';
import {
  type Driver,
  forget,
  type LaunchOptions,
  LIGHTEST_PAGE,
  ORIGIN,
  START_PATIENCE,
  speak,
  type Surface,
  type Tab,
  until,
  WINDOW,
} from './surface';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION = '{a8ba987c-566c-4f5b-b327-e363a9d9a8ad}';
/** The extension's button, as Firefox calls it. */
const BUTTON = `${EXTENSION.replace(/[{}]/g, '_')}-browser-action`;
/** Pinned, so that the addresses of the extension's pages are known. */
const UUID = '11111111-2222-3333-4444-555555555555';

/** Firefox with what only it can do. */
export interface FirefoxDriver extends Driver {
  product: 'firefox';
  /** The middle of the extension's button in the toolbar, on the screen in px. */
  middleOfButton(): Promise<{ x: number; y: number }>;
  /** Waits for the browser's own popup, which is being opened. */
  popup(): Promise<Surface>;
}

/** Starts Firefox on the replica, with the extension installed for the session. */
export async function launchFirefox({
  httpsPort,
  build = BUILD,
  shown = 'nowhere',
  language = 'fr',
  drawsSeldom = false,
  neverRemembers = false,
}: LaunchOptions): Promise<FirefoxDriver> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    headless: shown === 'nowhere',
    acceptInsecureCerts: true,
    defaultViewport: shown === 'nowhere' ? { width: 1280, height: 900 } : null,
    args: [
      '-remote-allow-system-access', // else pages of extensions and Firefox's own window are refused
      ...(shown === 'on-screen' ? [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`] : []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'network.dns.localDomains': 'convergence.esante.gouv.fr',
      'network.socket.forcePort': `443=${httpsPort}`,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      ...(shown === 'on-screen' ? { 'layout.css.devPixelsPerPx': '1.0' } : {}),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.ipc.processPrelaunch.enabled': false, // a process in store for each tab costs a fifteenth of the tests' time
      'fission.webContentIsolationStrategy': 0, // and one that is not shared another fifteenth
      'dom.ipc.processCount': 1,
      'browser.privatebrowsing.autostart': neverRemembers,
      ...(drawsSeldom ? { 'layout.frame_rate': 8 } : {}),
    },
  });
  const [blank] = await firefox.pages();
  await install(firefox, build, neverRemembers);
  if (shown !== 'to-user' && !neverRemembers) await welcomed(firefox, blank, language);
  const ownWindow = ownWindowOf(firefox);
  const pages = new Map<Tab, Page>();
  let front: Page | undefined;
  let hand: Page | undefined;

  async function newTab(): Promise<Tab> {
    const page = await firefox.newPage();
    const bringToFront = () => {
      front = page;
      return page.bringToFront();
    };
    const tab = { ...tabOf(page), bringToFront };
    pages.set(tab, page);
    front = page;
    return tab;
  }

  /** A tab on a document of the extension, kept from test to test to clear up with. An update closes it, which Puppeteer does not always hear. */
  async function theHand(): Promise<Page> {
    if (hand && (await hand.evaluate(() => true).catch(() => false))) return hand;
    hand = await firefox.newPage({ type: 'tab', background: true });
    await gotoLightest(hand);
    return hand;
  }

  async function openExtensionPage(file: string): Promise<Tab> {
    const tab = await newTab();
    await tab.goto(`moz-extension://${UUID}/${file}`);
    return tab;
  }

  const popup = async () => viewOf(await theHand(), 'popup');
  const panel = async () => viewOf(await theHand(), 'sidebar');

  return {
    product: 'firefox',
    closed: new Promise((resolve) => firefox.once('disconnected', () => resolve())),
    async open(path) {
      const tab = await newTab();
      await tab.goto(path);
      return tab;
    },
    openExtensionPage,
    async openPanel() {
      const before = front;
      const popup = await openExtensionPage('popup.html');
      await popup.click('button[data-opens="panel"]:enabled'); // a real click, for which alone the sidebar opens
      const sidebar = await panel();
      await before?.bringToFront();
      front = before;
      await popup.close();
      return sidebar;
    },
    async openPopup() {
      await ownWindow.pinButton(BUTTON);
      await (await theHand()).evaluate(() => browser.action.openPopup());
      return popup();
    },
    panel,
    popup,
    async middleOfButton() {
      await ownWindow.pinButton(BUTTON);
      return ownWindow.middleOf(BUTTON);
    },
    runInHints(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('Not a tab of this browser');
      return runInFirefox(page);
    },
    async updateExtension() {
      await firefox.installExtension(build);
    },
    async startAfresh() {
      const kept = await theHand();
      for (const page of await firefox.pages()) if (page !== kept) await page.close();
      pages.clear();
      front = undefined;
      await kept.evaluate(() => {
        const [popup] = browser.extension.getViews({ type: 'popup' });
        (popup as unknown as typeof globalThis | undefined)?.close();
      });
      await closeSidebar(kept);
      await kept.evaluate(forget);
      await kept.evaluate(speak, language);
    },
    close: () => firefox.close(),
  };
}

/** Installs the extension for the session. Puppeteer has no word for private windows, which Firefox opens to an extension only when told. */
async function install(firefox: Browser, path: string, inPrivate: boolean): Promise<void> {
  if (!inPrivate) return void (await firefox.installExtension(path));
  const { connection } = firefox as unknown as { connection: { send(method: string, parameters: object): Promise<unknown> } };
  await connection.send('webExtension.install', { extensionData: { type: 'path', path }, 'moz:allowPrivateBrowsing': true });
}

/** Closes the sidebar from a page of the extension: Firefox wants a click for it. */
async function closeSidebar(page: Page): Promise<void> {
  const isOpen = () => browser.extension.getViews({ type: 'sidebar' as 'tab' }).length > 0; // a type that only Firefox knows
  if (!(await page.evaluate(isOpen))) return;
  await page.bringToFront();
  await page.evaluate(() => {
    const { sidebarAction } = browser as unknown as { sidebarAction: { close(): Promise<void> } };
    document.addEventListener('click', () => void sidebarAction.close(), { once: true });
  });
  await page.mouse.click(1, 1);
  await until("the sidebar's end", async () => !(await page.evaluate(isOpen)));
}

/** Chooses the language on the page that greets a new user and closes it: it comes to the front when it likes, and a test must not meet it. */
async function welcomed(firefox: Browser, blank: Page | undefined, language: LaunchOptions['language'] & string): Promise<void> {
  const find = async () => (await firefox.pages()).find((page) => page !== blank);
  await until('the welcome page', async () => (await find()) !== undefined, START_PATIENCE);
  const welcome = await find();
  await welcome?.waitForFunction(() => location.protocol === 'moz-extension:', { polling: 25 });
  await welcome?.evaluate(speak, language);
  await welcome?.close();
}

/**
 * The sidebar or the popup, once it is drawn, reached from another page of the extension: BiDi does not list them. Its names take the place of that
 * page's.
 */
async function viewOf(page: Page, type: 'sidebar' | 'popup'): Promise<Surface> {
  const evaluate = (run: (argument: never) => unknown, argument?: unknown) =>
    page.evaluate(
      `((view) => { with (view) return (${run})(${JSON.stringify(argument)}) })(browser.extension.getViews({ type: '${type}' })[0])`,
    );
  await until(`the ${type}`, () =>
    page.evaluate((wanted) => {
      const [view] = browser.extension.getViews({ type: wanted as 'tab' }); // types that only Firefox knows
      return (view as unknown as typeof globalThis | undefined)?.document.querySelector('#root')?.firstElementChild != null;
    }, type),
  );
  return {
    evaluate: evaluate as Surface['evaluate'],
    async click(selector) {
      await until(`${selector} in the ${type}`, async () => {
        const clicked = (wanted: string) => {
          const element = document.querySelector(wanted) as HTMLElement | null;
          element?.click();
          return element !== null;
        };
        return (await evaluate(clicked, selector)) === true;
      });
    },
  };
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    evaluate: (run: (argument: never) => unknown, argument?: unknown) => page.evaluate(run, argument as never) as never,
    async click(selector) {
      await (await page.waitForSelector(selector))?.click();
    },
    fill: (selector, text) => page.locator(selector).fill(text),
    async press(keys) {
      const [key, ...modifiers] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]];
      for (const modifier of modifiers.reverse()) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
    },
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    async goto(address) {
      if (address.startsWith('moz-extension:')) return gotoExtension(page, address);
      await page.goto(address.startsWith('/') ? ORIGIN + address : address);
    },
    async run(script) {
      await page.evaluate(script);
    },
    async reload() {
      await page.reload();
    },
  };
}

/** A document of the extension in which nothing runs. */
async function gotoLightest(page: Page): Promise<void> {
  await page.goto(`moz-extension://${UUID}/${LIGHTEST_PAGE}`, { waitUntil: [] });
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete', { polling: 25 });
}

/** Puppeteer never sees the load of an extension's page, which starts in another process. */
async function gotoExtension(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: [] });
  await page.waitForFunction(
    () =>
      location.protocol === 'moz-extension:' &&
      document.readyState === 'complete' &&
      document.querySelector('#root')?.firstElementChild != null,
    { polling: 25 },
  );
}
