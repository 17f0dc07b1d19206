/** A spreadsheet that the user opens, as rows of cells. Needs no page: it is read beside one. */
import { parse } from 'csv-parse/browser/esm/sync';
import readSpreadsheet, { readSheetNames } from 'read-excel-file/web-worker';
import { plain } from '../segur/words';
import { isHoldable } from './spreadsheet-size';
import type { FoundCell } from './take-back';

/** A team's spreadsheet, or the ANS's, is smaller than this. */
const MAX_BYTES = 20_000_000;

/** A sheet as it is read: its name, and its rows of cells. */
export interface FoundSheet {
  name: string;
  rows: FoundCell[][];
}

/**
 * The rows of a file, its header first: of a spreadsheet with several sheets, the one that bears one of the `names`, else the first. Null for a file that is
 * none, is too large or cannot be read.
 */
export async function readSheet(file: File, names: readonly string[]): Promise<FoundCell[][] | null> {
  if (file.size > MAX_BYTES) return null;
  try {
    return /\.csv$/i.test(file.name) ? csvRows(await file.arrayBuffer()) : await spreadsheetRows(file, names);
  } catch {
    return null;
  }
}

/** Every sheet of a spreadsheet; `huge` for what no page can hold, `unreadable` for what is none. */
export async function readSheets(file: File): Promise<FoundSheet[] | 'huge' | 'unreadable'> {
  if (file.size > MAX_BYTES) return 'huge';
  try {
    const content = await file.arrayBuffer();
    if (!(await isHoldable(content))) return 'huge';
    const sheets: FoundSheet[] = [];
    for (const name of await readSheetNames(content)) sheets.push({ name, rows: await rowsOf(content, name) });
    return sheets;
  } catch {
    return 'unreadable';
  }
}

async function spreadsheetRows(file: File, names: readonly string[]): Promise<FoundCell[][] | null> {
  const content = await file.arrayBuffer();
  if (!(await isHoldable(content))) return null;
  const sheets = await readSheetNames(content);
  return rowsOf(content, sheets.find((name) => names.some((wanted) => plain(wanted) === plain(name))) ?? 1);
}

async function rowsOf(content: ArrayBuffer, sheet: string | number): Promise<FoundCell[][]> {
  const rows = (await readSpreadsheet(content, { sheet, trim: false })) as FoundCell[][];
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(ESCAPED, characterOf) : cell)));
}

/** How spreadsheets write a character that XML has not, and the sign that starts it (ECMA-376, ST_Xstring). */
const ESCAPED = /_x([\dA-F]{4})_/gi;

function characterOf(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** French Excel separates by semicolons and writes Windows' own characters unless it is asked for UTF-8. */
function csvRows(content: ArrayBuffer): FoundCell[][] {
  const text = decoded(content);
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [';', '\t', ','].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best));
  return parse(text, { delimiter, bom: true, relax_column_count: true });
}

function decoded(content: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
