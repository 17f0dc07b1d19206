import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeSay } from '../../lib/browser/say';
import { asHeld } from '../../lib/files/cells';
import { csvOf } from '../../lib/files/csv';
import { readSheet } from '../../lib/files/read-sheet';
import { type Exported, sheetsOf } from '../../lib/files/sheets';
import { xlsxOf } from '../../lib/files/xlsx';
import { exported } from './exported';
import { unzipped } from './unzip';

const say = makeSay('fr');
const { window } = new JSDOM();

/** Where a page, a user or a file puts words: all that an export shows of them. */
const WORDS = 'number name version reference raw title note fileName initials from to forecastDate proof words source mainName id at due';

/** The same with other words wherever words stand. */
function saying<Value>(value: Value, next: () => string, key = ''): Value {
  if (typeof value === 'string') return (WORDS.split(' ').includes(key) ? next() : value) as Value;
  if (Array.isArray(value)) return value.map((one) => saying(one, next, key)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, saying(inner, next, name)])) as Value;
}

const PIECES = ['=', '+', '-', '@', '＝', "=cmd|'/C calc'!A0", '0332', '3/4', '1E5', '12345678900012', '12026-01-01T00:00', '2026-02-31'];
const SIGNS = ['"', ';', '\n', '\r', '\t', ' ', '\u00A0', '\u200B', '\uFEFF', '\u0085', '\u2028', '\u0000', '\uD800', '\uDC00', '\uFFFD'];
const MARKS = ["'", '<', '&', ']]>', '_x003D_', '_x000D_', '\u007F', '\u0080', '\uFFFE', '😀', 'é', 'a', '__proto__', 'constructor'];
const words = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: fc.constantFrom(...PIECES, ...SIGNS, ...MARKS), maxLength: 6 }) },
  { weight: 9, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 9, arbitrary: fc.constantFrom(...PIECES, ...MARKS, 'toString') },
  { weight: 1, arbitrary: fc.constantFrom('l', ' ', '-', '\t', '0').map((sign) => sign.repeat(40_000)) },
);

const hostile = fc.array(words, { minLength: 1, maxLength: 30 }).map((list): Exported => {
  let place = 0;
  const { outlook, ...rest } = exported();
  return { ...saying(rest, () => list[place++ % list.length] ?? ''), outlook };
});

/** A text that Excel would make something else of, told apart from how the file is made. */
const isTaken = (cell: string) => {
  const seen = cell.replace(/[\s\p{C}\p{Z}\u3164\u115F\u1160]/gu, '');
  return /^[=+\-@＝＋－＠]/.test(seen) || (seen !== '' && !/^[\t']/.test(cell) && !Number.isNaN(Number(cell)));
};

describe('whatever the words are, in every column', () => {
  it('a CSV has the rows and the cells that it should, and none that is taken for something else', () => {
    fc.assert(
      fc.property(hostile, (known) => {
        for (const sheet of sheetsOf([known], say)) {
          const text = csvOf(sheet);
          expect(Buffer.from(text).toString()).toBe(text);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\v\f\u0085\u2028\u2029]/);
          const read: string[][] = parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n', relax_quotes: false });
          expect(read).toHaveLength(sheet.rows.length + 1);
          for (const [line, row] of sheet.rows.entries()) {
            for (const [place, cell] of row.entries()) {
              const found = read[line + 1]?.[place] ?? '';
              if (typeof cell !== 'string') expect(found).toMatch(/^(?:\d\d\/\d\d\/\d{4}(?: \d\d:\d\d)?|[\d,]*)$/);
              else {
                expect(isTaken(found), found).toBe(false);
                expect([asHeld(cell), `'${asHeld(cell)}`, `\t${asHeld(cell)}`]).toContain(found);
              }
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a spreadsheet has no formula and is whole XML, and its cells read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (known) => {
        const sheets = sheetsOf([known], say);
        const zip = Buffer.from(await (await xlsxOf(sheets)).arrayBuffer());
        for (const [path, xml] of unzipped(zip)) {
          expect(Buffer.from(xml).toString()).toBe(xml);
          const page = new window.DOMParser().parseFromString(xml, 'application/xml');
          expect(page.querySelector('parsererror, f'), path).toBeNull();
          for (const cell of page.querySelectorAll('c[t=s]')) expect(cell.textContent).toMatch(/^\d+$/);
        }
        for (const { name, rows } of sheets) {
          const read = await readSheet(new File([zip], 'a.xlsx'), [name]);
          const written = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asHeld(cell).trim() || null : cell)));
          for (const [line, row] of written.entries()) {
            for (const [place, cell] of row.entries()) {
              const found = read?.[line + 1]?.[place] ?? null;
              if (cell !== null && typeof cell === 'object') expect(found).toBeInstanceOf(Date);
              else expect(typeof found === 'string' ? found.trim() || null : found).toBe(cell);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
