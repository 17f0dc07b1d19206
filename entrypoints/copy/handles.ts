/** What the user chose in the browser's own dialogs, remembered where the browser can: in IndexedDB alone, and it is no row to export or merge. */

const PLACE = 'cap-convergence-team-file';

/** `team`: the folder that a team shares; `member`: whose browser this is there, and what it knows of the others. `copies`: the folder that copies are written to. */
export type HandleName = 'team' | 'member' | 'copies';

/** Remembers a handle under its name. */
export async function rememberHandle(name: HandleName, handle: object): Promise<void> {
  await inPlace('readwrite', (handles) => handles.put(handle, name));
}

/** The handle that was remembered; null when there is none. */
export async function rememberedHandle(name: HandleName): Promise<object | null> {
  return ((await inPlace('readonly', (handles) => handles.get(name))) as object | undefined) ?? null;
}

/** Forgets it; the file or folder itself stays as it is. */
export async function forgetHandle(name: HandleName): Promise<void> {
  await inPlace('readwrite', (handles) => handles.delete(name));
}

function inPlace(mode: IDBTransactionMode, run: (handles: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(PLACE, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('files'));
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const request = run(database.transaction('files', mode).objectStore('files'));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
      database.close();
    });
  });
}
