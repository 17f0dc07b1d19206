/** The folder that a team shares, remembered where the browser can (File System Access). */
import { rememberedHandle, rememberHandle } from '../copy/handles';

interface FileIn {
  kind: 'file';
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<FileSystemWritableFileStream>;
}

/** A folder that the user chose, and that may be read and written again. */
export interface TeamFolder {
  name: string;
  values(): AsyncIterable<FileIn | { kind: 'directory'; name: string }>;
  getFileHandle(name: string, how: { create: true }): Promise<FileIn>;
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<TeamFolder>;
}

/** Asks for the folder and remembers it; false when the user gives none. Must be called in the user's click. */
export async function chooseTeamFolder(): Promise<boolean> {
  try {
    const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: 'team', mode: 'readwrite' });
    if (!folder) return false;
    await rememberHandle('team', folder);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** The folder that is remembered; null when there is none. */
export async function teamFolder(): Promise<TeamFolder | null> {
  return (await rememberedHandle('team')) as TeamFolder | null;
}

/** The files of a folder that may be a member's; null when it is no longer there. */
export async function filesIn(folder: TeamFolder): Promise<File[] | null> {
  const files: File[] = [];
  try {
    for await (const entry of folder.values()) if (entry.kind === 'file' && isMembers(entry.name)) files.push(await entry.getFile());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a file's name is such that it is looked at. */
export function isMembers(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** Writes a text over the whole file: what it held stays whole until all of the new text is there. */
export async function writeIn(folder: TeamFolder, name: string, text: string): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}
