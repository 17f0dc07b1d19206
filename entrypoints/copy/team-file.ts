/** The backup file that a team shares on its drive, remembered where the browser can (File System Access). */
import { forgetHandle, rememberedHandle, rememberHandle } from './handles';

/** A file that the user chose and that may be read and written again. */
export interface TeamFile {
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showOpenFilePicker?(options: object): Promise<TeamFile[]>;
}

/** Whether this browser can remember a file. */
export const canShare = 'showOpenFilePicker' in globalThis;

/** Asks for the shared file and remembers it; null when the user gives none. */
export async function chooseTeamFile(): Promise<TeamFile | null> {
  try {
    const [file] = (await (globalThis as Picker).showOpenFilePicker?.({ types: [{ accept: { 'application/json': ['.json'] } }] })) ?? [];
    if (!file) return null;
    await rememberHandle('shared', file);
    return file;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The file that was remembered; null when there is none. */
export async function rememberedFile(): Promise<TeamFile | null> {
  return (await rememberedHandle('shared')) as TeamFile | null;
}

/** Forgets the file; the file itself stays as it is. */
export function forgetTeamFile(): Promise<void> {
  return forgetHandle('shared');
}

/** What the file holds now; null when it is no longer where it was. */
export async function contentOf(file: TeamFile): Promise<File | null> {
  try {
    return await file.getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Writes a text over the whole file: what it held stays whole until all of the new text is there. */
export async function writeTeamFile(file: TeamFile, text: string): Promise<void> {
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}
