import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../lib/files/csv';
import { sheetsOf } from '../../lib/files/sheets';
import { makeSay } from '../../lib/browser/say';
import { column, exported } from './exported';

const strict = (text: string): string[][] => parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n', relax_quotes: false });

describe('a CSV file', () => {
  it('is what French Excel expects, and reads back', () => {
    const proofs = sheetsOf([exported()], makeSay('fr'))[2];
    if (!proofs) throw new Error('no sheet');
    const text = csvOf(proofs);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    const [header, first, second, third] = strict(text);
    expect(header?.slice(0, 3)).toEqual(['N° de candidature', 'Produit', 'Chapitre']);
    expect(first?.slice(2)).toEqual([
      'Sécurité des SI',
      'A modifier',
      'SC.SSI/GEN.18',
      '',
      '1',
      '2',
      'SSI18.1.1',
      'À vérifier',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(second?.slice(8)).toEqual(['SSI18.1.2', 'À vérifier', 'PM', '', '', 'écran.pdf', '\'=1+1; "attention"\nà refaire']);
    expect(third?.slice(2, 8)).toEqual(['Reporting', 'A compléter', '', '', '0', '10']);
  });

  it.each(['=1+1', '+33', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1'])('starts no formula with %j', (cell) => {
    expect(strict(csvOf(column(cell)))[1]).toEqual([`'${cell}`]);
  });

  it('writes dates as French Excel reads them', () => {
    expect(strict(csvOf(column({ moment: '2027-10-01T12:00' }, { moment: '2027-10-01' }, 1.5, null)))).toEqual([
      ['Titre'],
      ['01/10/2027 12:00'],
      ['01/10/2027'],
      ['1,5'],
      [''],
    ]);
  });

  it('brings every text back, at most with an apostrophe before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' ', '=', '-', 'é') }), { minLength: 1 }),
        (cells) => {
          const read = strict(csvOf({ name: '', header: cells, rows: [cells] }));
          expect(read).toHaveLength(2);
          expect(read[1]?.map((cell, place) => cell === cells[place] || cell === `'${cells[place]}`)).not.toContain(false);
          expect(read[1]?.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        },
      ),
    );
  });
});
