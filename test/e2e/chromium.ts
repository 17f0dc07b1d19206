import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { isRoot, pathOf } from '../browsers.mjs';
import { runInChromium } from './closed-root';
import { type Driver, forget, type LaunchOptions, LIGHTEST_PAGE, ORIGIN, START_PATIENCE, speak, type Tab, until, WINDOW } from './surface';
import { attachTarget, type Target } from './target';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** No offer to translate, which lies over the page; developer mode, without which an extension that reloads itself stays switched off. */
const PREFERENCES = { translate: { enabled: false }, extensions: { ui: { developer_mode: true } } };

/** A window at the corner, one of its px to one of the screen's, without the bar that names unusual options. */
const ON_SCREEN = [
  '--window-position=0,0',
  `--window-size=${WINDOW.width},${WINDOW.height}`,
  '--force-device-scale-factor=1',
  '--ozone-platform=x11',
  '--test-type',
];

/** Chromium with what only it can do. */
export interface ChromiumDriver extends Driver {
  product: 'chromium';
  context: BrowserContext;
  /** The browser's own DevTools session. */
  session: CDPSession;
  extensionId: string;
  /** Playwright's page behind a tab. */
  pageOf(tab: Tab): Page;
  openPanel(): Promise<Target>;
  openPopup(): Promise<Target>;
  panel(): Promise<Target>;
  /** Ends the worker as the browser does when it has been idle. */
  killWorker(): Promise<void>;
}

/**
 * Starts Chromium, Chrome or Edge on the replica. The extension is loaded through the DevTools protocol, which works in all of them:
 * the brands refuse `--load-extension`.
 */
export async function launchChromium({
  httpsPort,
  build = BUILD,
  shown = 'nowhere',
  language = 'fr',
}: LaunchOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'cap-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOf('chrome'),
    headless: shown === 'nowhere',
    chromiumSandbox: !isRoot(),
    viewport: shown === 'nowhere' ? { width: 1280, height: 900 } : null, // one that is set would size the popup, too
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP convergence.esante.gouv.fr 127.0.0.1:${httpsPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(shown === 'on-screen' ? ON_SCREEN : []),
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no DevTools session');
  const extensionId = await loadExtension(session, build);
  if (shown !== 'to-user') await welcomed(context, language);
  const pages = new Map<Tab, Page>();
  let hand: Page | undefined;

  async function openTab(address: string): Promise<Tab> {
    const blank = context.pages().find((page) => page.url() === 'about:blank' && ![...pages.values()].includes(page));
    const page = blank ?? (await context.newPage());
    const tab = tabOf(page);
    pages.set(tab, page);
    await tab.goto(address);
    return tab;
  }

  function pageOf(tab: Tab): Page {
    const page = pages.get(tab);
    if (!page) throw new Error('Not a tab of this browser');
    return page;
  }

  const openExtensionPage = (page: string) => openTab(`chrome-extension://${extensionId}/${page}`);

  /** A tab on a document of the extension, kept from test to test to clear up with: to open one each time takes as long as the rest. An update closes it. */
  async function theHand(): Promise<Page> {
    if (hand && !hand.isClosed()) return hand;
    hand = await context.newPage();
    await hand.goto(`chrome-extension://${extensionId}/${LIGHTEST_PAGE}`);
    return hand;
  }

  async function openPopup(): Promise<Target> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => chrome.action.openPopup()); // needs no gesture
    return attachTarget(session as CDPSession, '/popup.html');
  }

  const panel = () => attachTarget(session, '/sidepanel.html');

  return {
    product: 'chromium',
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    context,
    session,
    extensionId,
    pageOf,
    runInHints: (tab) => runInChromium(pageOf(tab)),
    open: (path) => openTab(path),
    openExtensionPage,
    openPopup,
    panel,
    async openPanel() {
      const popup = await openPopup();
      await popup.click('button[data-opens="panel"]:enabled').catch(() => {}); // it may close before it answers; the panel tells
      return panel();
    },
    async killWorker() {
      const workers = async () => (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
      const [worker] = await workers();
      if (!worker) return;
      const { targetId } = worker;
      await until("the worker's end", async () => {
        await session.send('Target.closeTarget', { targetId }).catch(() => {}); // asked again: one that is just being started does not hear it
        return (await workers()).every((one) => one.targetId !== targetId); // another may have begun
      });
    },
    async updateExtension() {
      await loadExtension(session, build);
    },
    async startAfresh() {
      const kept = await theHand();
      for (const page of context.pages()) if (page !== kept) await page.close();
      const { targetInfos } = await session.send('Target.getTargets');
      const panels = targetInfos.filter(
        ({ url, type }) => url.startsWith(`chrome-extension://${extensionId}/`) && url !== kept.url() && type !== 'service_worker',
      );
      for (const { targetId } of panels) await session.send('Target.closeTarget', { targetId }).catch(() => {}); // a tab among them is gone
      pages.clear();
      await kept.evaluate(forget);
      await kept.evaluate(speak, language);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 }); // Chromium may still write when it has closed
    },
  };
}

/** Chooses the language on the page that greets a new user and closes it: it comes to the front when it likes, and a test must not meet it. */
async function welcomed(context: BrowserContext, language: LaunchOptions['language'] & string): Promise<void> {
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await until('the welcome page', async () => find() !== undefined, START_PATIENCE);
  await find()?.evaluate(speak, language);
  await find()?.close();
}

/** Loads the unpacked build, or loads it anew when it is there, and gives its id. */
async function loadExtension(session: CDPSession, path: string): Promise<string> {
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  return id;
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    evaluate: (run: (argument: never) => unknown, argument?: unknown) => page.evaluate(run as never, argument) as never,
    click: (selector) => page.click(selector),
    fill: (selector, text) => page.fill(selector, text),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    async goto(address) {
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
