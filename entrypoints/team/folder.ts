import { isGone, type KeptFolder } from '../copy/kept-folder';

/** The files of a team's folder that may be a member's; null when it is no longer there. */
export async function filesIn(folder: KeptFolder): Promise<File[] | null> {
  const files: File[] = [];
  try {
    for await (const entry of folder.values()) if (entry.kind === 'file' && isMembers(entry.name)) files.push(await entry.getFile());
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
