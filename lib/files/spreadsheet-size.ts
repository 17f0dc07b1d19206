/** How much a spreadsheet unfolds to, before it is unfolded: a small file may hold more than a page can. */

/** The most that its parts may come to. */
const MAX_UNPACKED = 120_000_000;
/** The most cells of one sheet, empty ones between others included. */
const MAX_CELLS = 5_000_000;

/** A part of the archive, as its directory names it. */
interface Part {
  name: string;
  method: number;
  packed: Uint8Array<ArrayBuffer>;
}

/** Whether the parts of a spreadsheet, really unpacked, and the sheets that they draw up stay within what a page can hold. Rejects for what is no archive. */
export async function isHoldable(content: ArrayBuffer): Promise<boolean> {
  let left = MAX_UNPACKED;
  for (const { name, method, packed } of partsOf(content)) {
    const bytes = await unpacked(packed, method, left);
    if (bytes === null) return false;
    left -= bytes.length;
    if (/worksheets\/[^/]+\.xml$/.test(name) && cellsOf(new TextDecoder().decode(bytes)) > MAX_CELLS) return false;
  }
  return true;
}

/** The parts by the directory at the end of the archive (PKWARE, APPNOTE 4.3). */
function partsOf(content: ArrayBuffer): Part[] {
  const view = new DataView(content);
  let end = content.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const from = view.getUint32(at + 42, true);
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    parts.push({
      name: new TextDecoder().decode(new Uint8Array(content, at + 46, name)),
      method: view.getUint16(at + 10, true),
      packed: new Uint8Array(content, start, view.getUint32(at + 20, true)),
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The bytes of a part; null where they come to more than what is left. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, method: number, left: number): Promise<Uint8Array | null> {
  if (method === 0) return packed.length > left ? null : packed;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ; ) {
    const { value } = await reader.read();
    if (value === undefined) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > left) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** How many cells a sheet's corner stands for: "XFD1048576" is seventeen billion. */
function cellsOf(sheet: string): number {
  let [columns, rows] = [0, 0];
  for (const [, letters = '', row] of sheet.matchAll(/\br(?:ef)?="(?:[A-Z]+\d+:)?([A-Z]+)(\d+)"/g)) {
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
    rows = Math.max(rows, Number(row));
  }
  return columns * rows;
}
