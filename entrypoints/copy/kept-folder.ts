/** A folder that the user chose once, and that may be read and written again, where the browser can remember one (File System Access). */
import { type HandleName, rememberedHandle, rememberHandle } from './handles';

interface KeptFile {
  kind: 'file';
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<FileSystemWritableFileStream>;
}

export interface KeptFolder {
  name: string;
  values(): AsyncIterable<KeptFile | { kind: 'directory'; name: string }>;
  getFileHandle(name: string, how: { create: true }): Promise<KeptFile>;
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<KeptFolder>;
}

type FolderName = Exclude<HandleName, 'member'>;

/** Whether this browser can remember a folder. */
export const canKeepFolder = 'showDirectoryPicker' in globalThis;

/** Asks for a folder and remembers it; false when the user gives none. Must be called in the user's click. */
export async function chooseFolderToKeep(name: FolderName): Promise<boolean> {
  try {
    const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: name, mode: 'readwrite' });
    if (!folder) return false;
    await rememberHandle(name, folder);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** The folder that is remembered; null when there is none. */
export async function keptFolder(name: FolderName): Promise<KeptFolder | null> {
  return (await rememberedHandle(name)) as KeptFolder | null;
}

/** Writes a text over the whole file: what it held stays whole until all of the new text is there. */
export async function writeIn(folder: KeptFolder, name: string, text: string): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

/** A file of a folder; null where it went away since the folder was listed. */
export async function fileNow(entry: { getFile(): Promise<File> }): Promise<File | null> {
  try {
    return await entry.getFile();
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Whether a folder, or what was asked of it, is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
