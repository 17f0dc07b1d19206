import type { Tab } from './surface';

/** Writes a tick and a note on an item, in the rows of the extension's own database. `page`: one of its pages. */
export function noted(page: Tab, number: string, key: string, note: string): Promise<void> {
  return page.evaluate(
    async (said) => {
      const updatedAt = new Date().toISOString();
      const changedAt = { state: updatedAt, note: updatedAt };
      const empty = { initials: '', due: null, order: null, own: null, deleted: false };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('cap-convergence');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('items', 'readwrite');
        transaction.objectStore('items').put({ ...empty, ...said, state: 'done', changedAt, updatedAt });
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    { number, key, note },
  );
}

/** What the user said of each item, as stored: by the item's key. `page`: one of the extension's pages. */
export function itemRows(page: Tab): Promise<Record<string, { state: string | null; note: string; initials: string }>> {
  return page.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('cap-convergence'));
    const rows: { key: string; state: string | null; note: string; initials: string }[] = await asked(
      database.transaction('items').objectStore('items').getAll(),
    );
    database.close();
    return Object.fromEntries(rows.map(({ key, state, note, initials }) => [key, { state, note, initials }]));
  });
}
