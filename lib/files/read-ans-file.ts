/** A file of the ANS that the user opens, read on the machine. Loaded when one is opened. */
import { ansFileOf, type ReadAnsFile } from './ans-sheets';
import { readSheets } from './read-sheet';

/** Reads it and understands it; nothing is changed. Never rejects. */
export async function readAnsFile(file: File): Promise<ReadAnsFile> {
  const sheets = await readSheets(file);
  return typeof sheets === 'string' ? { ok: false, reason: sheets } : ansFileOf(sheets, file.name);
}
