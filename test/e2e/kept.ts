/** What is asked of an installation that is to be kept: what a user has stored is there after a restart and after an update. */
import { expect } from './fixtures';
import type { Surface } from './surface';

/** Fills the store of a new installation by its welcome page; gives how many rows there are. */
export async function fill(welcome: Surface): Promise<number> {
  await welcome.click('button[data-sample="add"]');
  await welcome.evaluate(() => browser.storage.local.set({ settings: { version: 1, theme: 'dark' } }));
  await expect.poll(() => welcome.evaluate(() => document.querySelector('button[data-sample="remove"]') !== null)).toBe(true);
  let rows = 0;
  // The background writes of the new candidature, too: until it rests.
  await expect
    .poll(
      async () => {
        const before = rows;
        rows = (await stored(welcome, 1)).rows;
        return rows - before;
      },
      { intervals: [1_000] },
    )
    .toBe(0);
  return rows;
}

/** What is stored, once there are as many rows and the database is of that version at least. */
export function stored(
  page: Surface,
  rows: number,
  version = 1,
): Promise<{ rows: number; version: number; theme: string; running: string }> {
  return page.evaluate(
    async ([wantedRows, wantedVersion]) => {
      const look = () =>
        new Promise<{ rows: number; version: number }>((resolve, reject) => {
          const opening = indexedDB.open('cap-convergence');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const [all, names] = [{ rows: 0, version: database.version / 10 }, [...database.objectStoreNames]];
            const reading = database.transaction(names);
            for (const name of names)
              reading.objectStore(name).count().onsuccess = ({ target }) => (all.rows += (target as IDBRequest<number>).result);
            reading.oncomplete = () => {
              database.close();
              resolve(all);
            };
          };
        });
      let found = await look();
      while (found.rows < wantedRows || found.version < wantedVersion) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        found = await look();
      }
      const { settings } = await browser.storage.local.get<{ settings: { theme: string } }>('settings');
      return { ...found, theme: settings.theme, running: browser.runtime.getManifest().version };
    },
    [rows, version] as const,
  );
}
