import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { pathOf } from '../browsers.mjs';
import { runInFirefox } from './closed-root';
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
} from './surface';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION = 'cap-convergence@cap-convergence.example';
/** Pinned, so that the addresses of the extension's pages are known. */
const UUID = '11111111-2222-3333-4444-555555555555';

/** What Firefox gives its sidebar at first, in px. */
const SIDEBAR_WIDTH = 240;

/** Starts Firefox on the replica, with the extension installed for the session. */
export async function launchFirefox({ httpsPort, headless = true, language = 'fr', drawsSeldom = false }: LaunchOptions): Promise<Driver> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['-remote-allow-system-access'], // else pages of extensions are refused
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'network.dns.localDomains': 'convergence.esante.gouv.fr',
      'network.socket.forcePort': `443=${httpsPort}`,
      'extensions.webextOptionalPermissionPrompts': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.ipc.processPrelaunch.enabled': false, // a process in store for each tab costs a fifteenth of the tests' time
      'fission.webContentIsolationStrategy': 0, // and one that is not shared another fifteenth
      'dom.ipc.processCount': 1,
      ...(drawsSeldom ? { 'layout.frame_rate': 8 } : {}),
    },
  });
  const [blank] = await firefox.pages();
  await firefox.installExtension(BUILD);
  if (headless) await welcomed(firefox, blank, language);
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
    hand = await firefox.newPage();
    await gotoLightest(hand);
    return hand;
  }

  async function openExtensionPage(file: string): Promise<Tab> {
    const tab = await newTab();
    await tab.goto(`moz-extension://${UUID}/${file}`);
    return tab;
  }

  /** Nothing takes a picture of the sidebar: the same page in a tab of the same width, behind the one that both follow, stands for it. */
  async function openStand(): Promise<Tab> {
    const stand = tabOf(await firefox.newPage({ type: 'tab', background: true }));
    await stand.goto(`moz-extension://${UUID}/sidepanel.html`);
    await stand.resize(SIDEBAR_WIDTH, 900);
    await stand.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }'); // a tab behind another takes nothing for seen
      document.adoptedStyleSheets = [sheet];
    });
    return stand;
  }

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
      await popup.click('button[data-opens="panel"]:enabled');
      await until('the sidebar', () =>
        popup.evaluate(() => {
          const [sidebar] = browser.extension.getViews({ type: 'sidebar' as 'tab' }); // a type that only Firefox knows
          return (sidebar as unknown as typeof globalThis | undefined)?.document.querySelector('#root')?.firstElementChild != null;
        }),
      );
      await before?.bringToFront();
      front = before;
      const sidebar = sidebarOf(pages.get(popup) as Page);
      let stand: Tab | undefined;
      return {
        ...sidebar,
        async screenshot(file) {
          const tab = (stand ??= await openStand());
          const part = await sidebar.evaluate(partShown);
          await until(
            'the same in the tab',
            async () => (await tab.evaluate(glimpseOf, part)) === (await sidebar.evaluate(glimpseOf, part)),
          );
          await tab.screenshot(file);
        },
      };
    },
    async openPopup() {
      const popup = await openExtensionPage('popup.html');
      await popup.resize(352, 600); // its own 340 px and a scrollbar
      return popup;
    },
    runInHints(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('Not a tab of this browser');
      return runInFirefox(page);
    },
    async updateExtension() {
      await firefox.installExtension(BUILD);
    },
    async startAfresh() {
      const kept = await theHand();
      for (const page of await firefox.pages()) if (page !== kept) await page.close();
      pages.clear();
      front = undefined;
      await closeSidebar(kept);
      await kept.evaluate(forget);
      await kept.evaluate(speak, language);
    },
    close: () => firefox.close(),
  };
}

/** Runs in a panel: the part that it shows. */
function partShown(): string {
  return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.dataset.key ?? '';
}

/** Runs in a panel: what one sees at a glance of a part, which it goes to. */
function glimpseOf(part: string): string {
  document.querySelector<HTMLElement>(`[role="tab"][data-key="${part}"]`)?.click();
  return [...document.querySelectorAll('h1, [role="tablist"], [role="status"]')].map(({ textContent }) => textContent).join(' | ');
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

/** The sidebar, reached from another page of the extension: BiDi does not list it. Its document takes the place of that page's. */
function sidebarOf(page: Page): Surface {
  const evaluate = (run: (argument: never) => unknown, argument?: unknown) =>
    page.evaluate(
      `(({ document, window, location }) => (${run})(${JSON.stringify(argument)}))(browser.extension.getViews({ type: 'sidebar' })[0])`,
    );
  return {
    evaluate: evaluate as Surface['evaluate'],
    async click(selector) {
      await until(`${selector} in the sidebar`, async () => {
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
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
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
