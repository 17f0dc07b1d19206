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
