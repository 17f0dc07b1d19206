/** Copies of everything that is kept: into a folder chosen once, where the browser has such a thing (File System Access), else as a download. */
import { changeKeeping } from '../../lib/browser/keeping';
import { fileDay } from '../../lib/files/ics';
import { download } from '../hooks/download';
import { backupText } from './backup-text';
import { forgetHandle } from './handles';
import { isGone, keptFolder, type KeptFolder, writeIn } from './kept-folder';

/** What became of a copy. `asleep`: the browser wants a click first, or refuses; `gone`: the folder is no longer there. */
export type Copied = 'written' | 'downloaded' | 'asleep' | 'gone';

/** The name of the folder that is remembered; null when there is none. */
export async function copyFolderName(): Promise<string | null> {
  return (await keptFolder('copies'))?.name ?? null;
}

/** Forgets the folder; what was copied stays there. */
export function forgetCopyFolder(): Promise<void> {
  return forgetHandle('copies');
}

/** Copies at the user's click: into the folder where there is one, else as a download. */
export async function copyNow(): Promise<Copied> {
  const chosen = await keptFolder('copies');
  if (chosen) return (await chosen.requestPermission({ mode: 'readwrite' })) === 'granted' ? write(chosen) : 'asleep';
  download(`cap-convergence-${fileDay(Date.now())}.json`, await backupText(), 'application/json');
  await noteCopied();
  return 'downloaded';
}

/** Copies into the folder without asking; null where there is none. */
export async function copyQuietly(): Promise<Copied | null> {
  const chosen = await keptFolder('copies');
  if (!chosen) return null;
  return (await chosen.queryPermission({ mode: 'readwrite' })) === 'granted' ? write(chosen) : 'asleep';
}

/** There is a copy as of now. */
export function noteCopied(): Promise<void> {
  return changeKeeping({ copiedAt: new Date().toISOString() });
}

/** One file a week, the last state of it: what went wrong since Monday is not in the file before. */
async function write(chosen: KeptFolder): Promise<Copied> {
  try {
    await writeIn(chosen, `cap-convergence-${mondayOf(new Date())}.json`, await backupText());
  } catch (error) {
    if (isGone(error)) return 'gone';
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
