import type { RunInRoot } from './closed-root';

/** The address that the replica answers under. */
export const ORIGIN = 'https://convergence.esante.gouv.fr';

/** A document of the extension that is opened only for what its API can do: none opens faster. */
export const LIGHTEST_PAGE = 'icon/16.png';

/** Anything that shows a document of the site or of the extension: a tab, the real side panel, the real popup. */
export interface Surface {
  /** Runs a function in the document and gives what it returns. It is sent as source: it sees its argument and nothing around it. */
  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  /** A click as a user's: it counts as a gesture. */
  click(selector: string): Promise<void>;
}

/** A tab. */
export interface Tab extends Surface {
  /** Goes to an address of the site, given by its path, or to any other given whole. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a script given as text. */
  run(script: string): Promise<void>;
  /** Replaces what a control holds, by typing. */
  fill(selector: string, text: string): Promise<void>;
  /** Presses keys: `Escape`, `Tab`, `Alt+Shift+S`. */
  press(keys: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Clicks at a point of the viewport, in px. */
  clickAt(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** What was written to the tab's console as an error, uncaught exceptions included. */
  errors: string[];
}

/** A running browser with the extension in it, on the replica. */
export interface Driver {
  product: 'chromium' | 'firefox';
  /** Opens a tab on the site. */
  open(path: string): Promise<Tab>;
  /** Opens one of the extension's pages in a tab: "popup.html". */
  openExtensionPage(page: string): Promise<Tab>;
  /** Opens the browser's own side panel (sidebar in Firefox), as a user does. The tab in front stays in front. */
  openPanel(): Promise<Surface>;
  /** Opens the browser's own popup over the tab in front. */
  openPopup(): Promise<Surface>;
  /** Waits for the browser's own side panel (sidebar in Firefox), which is being opened. */
  panel(): Promise<Surface>;
  /** Gives what runs a function inside the closed root of the hints on a tab. */
  runInHints(tab: Tab): Promise<RunInRoot>;
  /** Puts the extension through an update to the version that is on the disk. */
  updateExtension(): Promise<void>;
  /** As after a new installation: no tab, no panel, nothing stored. */
  startAfresh(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the user has closed the browser. */
  closed: Promise<void>;
}

/** How long a browser may take until its extension runs, in ms: on a busy machine it has taken 17 s. */
export const START_PATIENCE = 40_000;

/** The size of a window on the screen, in px. */
export const WINDOW = { width: 1440, height: 980 };

/** How a browser is started. */
export interface LaunchOptions {
  /** The port on which the replica speaks TLS. */
  httpsPort: number;
  /** The folder of the unpacked extension; what was built for users unless given. */
  build?: string;
  /**
   * `nowhere`: without a window. `on-screen`: in a window of a known size at the screen's corner, for the real mouse and for pictures. `to-user`: in a window
   * as the user's own, greeted by the welcome page.
   */
  shown?: 'nowhere' | 'on-screen' | 'to-user';
  /** What the extension is told to speak. A browser without its French package speaks English, and the extension with it. */
  language?: 'auto' | 'fr' | 'en';
  /** Draws a few frames a second only, where nobody looks: in Firefox, the rest would cost a quarter of the time. */
  drawsSeldom?: boolean;
  /** Firefox that never remembers history: all is one private window, where the extension may run and store nothing, and greets nobody. */
  neverRemembers?: boolean;
}

/** Runs in a page of the extension: makes it speak that language, in its pages and on the site. */
export async function speak(language: 'auto' | 'fr' | 'en'): Promise<void> {
  await browser.storage.local.set({ settings: { version: 1, language } });
}

/** Runs in a page of the extension: empties everything that the extension stores, and gives how many rows are left in its tables. */
export async function forget(): Promise<number> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  const databases = await indexedDB.databases();
  const counts = databases.map(async ({ name = '' }) => {
    const database = await asked(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    const rows = await Promise.all(tables.map((table) => asked(transaction.objectStore(table).count())));
    database.close();
    return rows.reduce((sum, count) => sum + count, 0);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);

  function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}

/** Asks until the answer is true; fails with what was waited for after `patience` ms. */
export async function until(what: string, ask: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
