import { parse } from 'csv-parse/sync';
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

  it.each([
    ...['=1+1', '+33', '-2+3', '@SUM(A1)', '\t=1', '\n=1', '  =1', '＝1', '＠A1', '﹣1'],
    ...['\uFEFF=1', '\u200B=1', '\u00A0\u2060=1', '\u00AD=1', '\u3164=1', '\u202E=1', '\uE000=1'],
  ])('starts no formula with %j', (cell) => {
    expect(strict(csvOf(column(cell)))[1]).toEqual([`'${cell}`]);
  });

  it.each([
    ...[
      '3/4',
      '1-2',
      '1E5',
      '1e5',
      '0332',
      '12345678900012',
      '0'.repeat(40),
      '12,5',
      '1.2',
      '2.10',
      '1 234',
      '50 %',
      '12 €',
      '10:30',
      '10h30',
    ],
    ...['1 mai', '5 août 2027', 'sept-26', 'DEC 5', '5 pm', 'vrai', 'FALSE', '(5)', '１／２', '1\u00A0000', '1/2\n'],
  ])('keeps %j a text, behind a tab that no eye sees', (cell) => {
    expect(strict(csvOf(column(cell)))[1]).toEqual([`\t${cell}`]);
  });

  it.each(['SSI18.1.1', 'v0.1', 'RTPJTHIJVH', 'Étape 3/4', 'été', 'mai', '', 'SC.SSI/GEN.18', '—'])('leaves %j as it is', (cell) => {
    expect(strict(csvOf(column(cell)))[1]).toEqual([cell]);
  });

  it.each(['a\rb', 'a\r\nb', 'a\u0085b', 'a\u2028b', 'a\u2029b', 'a\vb', 'a\fb'])('has one end of row alone: %j', (cell) => {
    const text = csvOf(column(cell));
    expect(text.split(/\r\n|[\r\v\f\u0085\u2028\u2029]/)).toHaveLength(3);
    expect(strict(text)[1]).toEqual(['a\nb']);
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
});
