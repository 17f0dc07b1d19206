/** Rows by table. */
export type Rows = Record<string, object[]>;

/** Runs in a page of the extension: puts the rows into its tables. */
export async function takeIn(rows: Rows): Promise<void> {
  const [found] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(found?.name ?? '');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
