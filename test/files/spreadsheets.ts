import { deflateRawSync } from 'node:zlib';
import type { Cell } from '../../lib/files/cells';
import { xlsxOf } from '../../lib/files/xlsx';

/** A spreadsheet of sheets by their names, as a file. */
export async function spreadsheet(sheets: Record<string, Cell[][]>, fileName: string): Promise<File> {
  const blob = await xlsxOf(
    Object.entries(sheets).map(([name, [header = [], ...rows]]) => ({ name, header: header.map((cell) => String(cell ?? '')), rows })),
  );
  return new File([await blob.arrayBuffer()], fileName);
}

/** An archive of one part, as a file (PKWARE, APPNOTE 4.3): what a spreadsheet holds that was made to do harm. */
export function archive(name: string, content: Uint8Array): File {
  const packed = deflateRawSync(content);
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(name.length, 26);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new File([new Uint8Array(Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]))], 'rem.xlsx');
}
