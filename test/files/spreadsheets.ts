import { unzipSync, zipSync } from 'fflate';
import type { Cell } from '../../lib/files/cells';
import { xlsxOf } from '../../lib/files/xlsx';

/** A spreadsheet of sheets by their names, as a file; `more` are parts put into its archive beside. */
export async function spreadsheet(
  sheets: Record<string, Cell[][]>,
  fileName: string,
  more: Record<string, Uint8Array> = {},
): Promise<File> {
  const blob = await xlsxOf(
    Object.entries(sheets).map(([name, [header = [], ...rows]]) => ({ name, header: header.map((cell) => String(cell ?? '')), rows })),
  );
  const content = await blob.arrayBuffer();
  if (Object.keys(more).length === 0) return new File([content], fileName);
  return new File([new Uint8Array(zipSync({ ...unzipSync(new Uint8Array(content)), ...more }, { level: 1 }))], fileName);
}
