import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** What an archive holds, by its path in it. */
export type Contents = Map<string, Buffer>;

/** The first day that an archive can say: which day it was made is nobody's business, and would make equal contents unequal bytes. */
const ALWAYS = new Date('1980-01-01T00:00:00Z');

/** An archive whose bytes depend on what is in it alone: by name, at one time, packed by one program that asks nothing of the machine. */
export async function archived(contents: Contents): Promise<Buffer> {
  const archive = new JSZip();
  for (const [path, bytes] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    archive.file(path, bytes, { date: ALWAYS, createFolders: false, unixPermissions: 0o644 });
  }
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' });
}

/** Lays an archive out in a folder. */
export async function unpack(file: string, folder: string): Promise<void> {
  const archive = await JSZip.loadAsync(readFileSync(file));
  for (const entry of Object.values(archive.files)) {
    const path = join(folder, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}
