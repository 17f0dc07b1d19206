/** Sheets as one spreadsheet file. */
import writeSpreadsheet, { type Cell as WrittenCell } from 'write-excel-file/universal';
import { asHeld, type Cell, type Sheet } from './cells';

/** The `.xlsx` file. Text stays text, whatever it starts with and also when it is edited there; dates are real ones. */
export function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  return writeSpreadsheet(
    sheets.map(({ name, header, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: header.map((title, place) => ({ width: widthOf(title, rows, place) })),
      data: [header.map((title) => ({ value: title, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(written))],
    })),
  ).toBlob();
}

function written(cell: Cell): WrittenCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'object') {
    const hasHour = cell.moment.length > 10;
    const date = new Date(`${cell.moment}${hasHour ? ':00Z' : 'T00:00:00Z'}`); // a spreadsheet's date has no time zone: it shows these digits
    return { value: date, type: Date, format: hasHour ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy' };
  }
  const held = asHeld(cell);
  return held === '' ? null : { value: escaped(held), type: String, format: '@' };
}

/** `_x0041_` is an A to who reads the file. The library takes the names that every object has (`constructor`) for texts that it knows: a space makes them new. */
function escaped(text: string): string {
  return text in {} ? `${text} ` : text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

function widthOf(title: string, rows: Cell[][], place: number): number {
  const lengths = rows.slice(0, 200).map((row) => {
    const cell = row[place];
    return typeof cell === 'string' ? cell.length : 16;
  });
  return Math.min(60, Math.max(title.length, ...lengths) + 2);
}
