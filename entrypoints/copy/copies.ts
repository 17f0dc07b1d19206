/** Copies of everything that is kept: into a folder chosen once, where the browser has such a thing (File System Access), else as a download. */
import { changeKeeping } from '../../lib/browser/keeping';
import { fileDay } from '../../lib/files/ics';
import { download } from '../hooks/download';
import { backupText } from './backup-text';
import { forgetHandle, rememberedHandle, rememberHandle } from './handles';

/** A folder that the user chose, and that may be written to again. */
interface CopyFolder {
  name: string;
  getFileHandle(name: string, how: { create: true }): Promise<{ createWritable(): Promise<FileSystemWritableFileStream> }>;
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<CopyFolder>;
}

/** What became of a copy. `asleep`: the browser wants a click first, or refuses; `gone`: the folder is no longer there. */
export type Copied = 'written' | 'downloaded' | 'asleep' | 'gone';

/** Whether this browser can remember a folder. */
export const canKeepFolder = 'showDirectoryPicker' in globalThis;

/** Asks for the folder and remembers it; false when the user gives none. Must be called in the user's click. */
export async function chooseCopyFolder(): Promise<boolean> {
  try {
    const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: 'copies', mode: 'readwrite' });
    if (!folder) return false;
    await rememberHandle('copies', folder);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** The name of the folder that is remembered; null when there is none. */
export async function copyFolderName(): Promise<string | null> {
  return (await folder())?.name ?? null;
}

/** Forgets the folder; what was copied stays there. */
export function forgetCopyFolder(): Promise<void> {
  return forgetHandle('copies');
}

/** Copies at the user's click: into the folder where there is one, else as a download. */
export async function copyNow(): Promise<Copied> {
  const chosen = await folder();
  if (chosen) return (await chosen.requestPermission({ mode: 'readwrite' })) === 'granted' ? write(chosen) : 'asleep';
  download(`cap-convergence-${fileDay(Date.now())}.json`, await backupText(), 'application/json');
  await noteCopied();
  return 'downloaded';
}

/** Copies into the folder without asking; null where there is none. */
export async function copyQuietly(): Promise<Copied | null> {
  const chosen = await folder();
  if (!chosen) return null;
  return (await chosen.queryPermission({ mode: 'readwrite' })) === 'granted' ? write(chosen) : 'asleep';
}

/** There is a copy as of now. */
export function noteCopied(): Promise<void> {
  return changeKeeping({ copiedAt: new Date().toISOString() });
}

/** One file a week, the last state of it: what went wrong since Monday is not in the file before. What was there stays whole until all of the new text is. */
async function write(chosen: CopyFolder): Promise<Copied> {
  try {
    const file = await chosen.getFileHandle(`cap-convergence-${mondayOf(new Date())}.json`, { create: true });
    const stream = await file.createWritable();
    await stream.write(await backupText());
    await stream.close();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return 'gone';
    throw error;
  }
  await noteCopied();
  return 'written';
}

function mondayOf(day: Date): string {
  const monday = new Date(day);
  monday.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return fileDay(monday.getTime());
}

async function folder(): Promise<CopyFolder | null> {
  return (await rememberedHandle('copies')) as CopyFolder | null;
}
