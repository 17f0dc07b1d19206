import { MAX_BACKUP_BYTES } from '../../lib/files/backup';
import { fileNow, isGone, type KeptFolder } from '../copy/kept-folder';

/** The files of a team's folder that may be a member's; null when it is no longer there. */
export async function filesIn(folder: KeptFolder): Promise<File[] | null> {
  const files: File[] = [];
  try {
    for await (const entry of folder.values()) {
      const file = entry.kind === 'file' && isMembers(entry.name) ? await fileNow(entry) : null;
      if (file) files.push(file);
    }
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a file's name is such that it is looked at. */
export function isMembers(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** What a file holds, "" where that is too much; null when it cannot be read now: the drive is writing it, or has not brought it yet. */
export async function textNow(file: File): Promise<string | null> {
  try {
    return file.size > MAX_BACKUP_BYTES ? '' : await file.text();
  } catch {
    return null;
  }
}
