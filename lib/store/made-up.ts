/** The made-up candidature is in no file: not in a backup, an export or a calendar, and no merge brings it. Pure. */
import { perTable, type StoredRows } from './tables';

/** The number of the made-up candidature. */
export const SAMPLE_NUMBER = 'EXEMPLEDUI';

/** Rows without those of the made-up candidature. */
export function withoutSample(rows: StoredRows): StoredRows {
  return { ...rows, ...perTable<StoredRows>((name) => rows[name].filter(isOwn)) };
}

/** Whether a row is of no made-up candidature. */
export function isOwn(row: object): boolean {
  return !('number' in row) || row.number !== SAMPLE_NUMBER;
}
