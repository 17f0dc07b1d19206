/** The user's own folder: its names, sizes and days, and what of it is the same. It is read on the machine; nothing of it is sent, nor kept here. */
import { type FolderFile, isOfSystem, ofOneSize } from '../../lib/candidature/folder';
import { parisLocal } from '../../lib/segur/dates';
import { fileNow } from '../copy/kept-folder';

/** A file of the folder, and how to read it. */
export type ChosenFile = FolderFile & { content: Blob };

/** What was chosen: its files, and that it holds more than are looked at; null where the user thought better of it. */
export type FolderChoice = { files: ChosenFile[] } | 'too-many' | null;

/** Files that are the same, and how many were too heavy to be compared, or could not be read. */
export interface SameFiles {
  same: string[][];
  uncompared: number;
}

const MOST_FILES = 5_000;
/** No zone of Convergence takes as much. */
const HEAVIEST_READ = 50_000_000;
const READ_IN_ALL = 500_000_000;

interface WithPicker {
  showDirectoryPicker?(options: { id: string; mode: 'read' }): Promise<FileSystemDirectoryHandle>;
}

/** Asks for a folder, by the browser's own door where it has one. Must be called in the user's click. */
export async function chooseFolder(): Promise<FolderChoice> {
  const { showDirectoryPicker } = window as WithPicker;
  if (!showDirectoryPicker) return chosenInInput();
  try {
    const files: ChosenFile[] = [];
    const folder = await showDirectoryPicker.call(window, { id: 'proofs', mode: 'read' });
    return (await gather(folder, files)) ? { files } : 'too-many';
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** Which files are the same, byte for byte: only those of one size are read. */
export async function sameFiles(files: readonly ChosenFile[]): Promise<SameFiles> {
  const found: SameFiles = { same: [], uncompared: 0 };
  let left = READ_IN_ALL;
  for (const group of ofOneSize(files)) {
    const bytes = group.reduce((sum, file) => sum + file.bytes, 0);
    if ((group[0]?.bytes ?? 0) > HEAVIEST_READ || bytes > left) {
      found.uncompared += group.length;
      continue;
    }
    left -= bytes;
    const byHash = new Map<string, string[]>();
    for (const { name, content } of group) {
      const hash = await hashOf(content).catch(() => null);
      if (hash === null) found.uncompared++;
      else byHash.set(hash, [...(byHash.get(hash) ?? []), name]);
    }
    found.same.push(...[...byHash.values()].filter(({ length }) => length > 1));
  }
  return found;
}

/** Adds the files of a folder and of those in it; false as soon as there are too many. */
async function gather(folder: FileSystemDirectoryHandle, files: ChosenFile[]): Promise<boolean> {
  for await (const entry of folder.values()) {
    if (isOfSystem(entry.name)) continue;
    if (entry.kind === 'directory') {
      if (!(await gather(entry as FileSystemDirectoryHandle, files))) return false;
    } else if (files.length === MOST_FILES) return false;
    else {
      const file = await fileNow(entry as FileSystemFileHandle);
      if (file) files.push(asChosen(file));
    }
  }
  return true;
}

function chosenInInput(): Promise<FolderChoice> {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].filter(
        ({ webkitRelativePath, name }) => ![...webkitRelativePath.split('/'), name].some(isOfSystem),
      );
      resolve(files.length > MOST_FILES ? 'too-many' : { files: files.map(asChosen) });
    });
    input.click();
  });
}

function asChosen(file: File): ChosenFile {
  return { name: file.name, bytes: file.size, changedOn: parisLocal(file.lastModified).slice(0, 10), content: file };
}

async function hashOf(content: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
