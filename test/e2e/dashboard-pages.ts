import { expect } from './fixtures';
import { DUI_CHAPTERS } from './replica-pages';
import { type Driver, speak, type Tab } from './surface';
import { hinted } from './waits';

/** A dashboard on one part, after a candidature was read on the site. */
export async function filledDashboard(driver: Driver, part: string): Promise<Tab> {
  const site = await driver.open(DUI_CHAPTERS);
  await hinted(site);
  const page = await driver.openExtensionPage(`dashboard.html#/${part}`);
  await site.close();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? '')).not.toBe('');
  return page;
}

/** Presses the button and gives the name and bytes of the file that it offers. */
export async function saved(page: Tab, selector: string): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    const place = globalThis as unknown as { offered: Promise<{ name: string; bytes: number[] }> };
    place.offered = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = async function click(this: HTMLAnchorElement) {
        resolve({
          name: this.download,
          bytes: [...new Uint8Array((await (await blobs.get(this.href))?.arrayBuffer()) ?? new ArrayBuffer())],
        });
      };
    });
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const address = make(blob);
      blobs.set(address, blob as Blob);
      return address;
    };
  });
  await page.click(selector);
  const { name, bytes } = await page.evaluate(
    () => (globalThis as unknown as { offered: Promise<{ name: string; bytes: number[] }> }).offered,
  );
  return { name, bytes: Buffer.from(bytes) };
}

/** Gives the page a file as if the user had chosen it. */
export async function give(page: Tab, text: string): Promise<void> {
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]:not([webkitdirectory])');
    if (!input) throw new Error('no file field');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'sauvegarde.json'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** What the page says it has just done. */
export const notice = (page: Tab) => page.evaluate(() => document.querySelector('.notice p')?.textContent ?? '');

/** Goes to a part of the dashboard and waits until it is there. */
export async function goTo(page: Tab, part: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/${part}`);
  await expect
    .poll(() =>
      page.evaluate(() => document.querySelector(`nav a[aria-current][href="${location.hash.split('/', 2).join('/')}"]`) !== null),
    )
    .toBe(true);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('main [aria-busy]').length)).toBe(0);
}

/** « Tout effacer », as a user does it. The language is erased too: French is chosen again. */
export async function erase(page: Tab): Promise<void> {
  await goTo(page, 'stored');
  await page.fill('.erase input', 'effacer');
  await page.click('.erase button');
  await expect.poll(() => notice(page)).toMatch(/effacé|erased/);
  await page.evaluate(speak, 'fr' as const);
}

/** How many rows each table of the extension holds; those that hold none are left out. Runs from a page of the extension. */
export function rowCounts(page: Tab): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const database = await asked(indexedDB.open('cap-convergence'));
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables);
    const counts = await Promise.all(tables.map(async (table) => [table, await asked(transaction.objectStore(table).count())] as const));
    database.close();
    return Object.fromEntries(counts.filter(([, count]) => count > 0));

    function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  });
}
