/** The made-up candidature is in no file: not in a backup, an export or a calendar, and no merge brings it. Pure. */
import type { StoredRows } from './rows';

/** The number of the made-up candidature. */
export const SAMPLE_NUMBER = 'EXEMPLEDUI';

/** Rows without those of the made-up candidature. */
export function withoutSample(rows: StoredRows): StoredRows {
  const tables = Object.entries(rows) as [string, object[]][];
  const isReal = (row: object) => !('number' in row) || row.number !== SAMPLE_NUMBER;
  return { ...rows, ...Object.fromEntries(tables.map(([table, list]) => [table, list.filter(isReal)])) };
}
