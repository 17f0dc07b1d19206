import readSpreadsheet, { readSheetNames } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sheetsOf } from '../../lib/files/sheets';
import { xlsxOf } from '../../lib/files/xlsx';
import { makeSay } from '../../lib/browser/say';
import { column, exported } from './exported';

const bytes = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

describe('a spreadsheet', () => {
  it('has candidatures, checklist, proofs and history, as another library reads them', async () => {
    const file = await bytes(await xlsxOf(sheetsOf([exported()], makeSay('fr'))));
    expect(await readSheetNames(file)).toEqual(['Candidatures', 'Liste de contrôle', 'Preuves', 'Historique']);
    const [header, row] = await readSpreadsheet(file, { sheet: 'Candidatures' });
    const cell = (name: string) => row?.[header?.indexOf(name) ?? -1];
    expect(cell('N° de candidature')).toBe('RTPJTHIJVH');
    expect(cell('Dispositif')).toBe('DUI vague 2');
    expect(cell('Date 2')).toEqual(new Date('2027-10-01T12:00:00Z'));
    expect(cell('Date 1')).toBeNull();
    expect(cell('Date prévisionnelle')).toEqual(new Date('2027-09-15T00:00:00Z'));
    expect(cell('Éléments en retard')).toBe(0);
    expect(cell('Prochaine action')).toBe('Ouvrir la candidature : Cap n’a pas encore lu ses étapes');
    expect(cell('Prochaine échéance')).toEqual(new Date('2027-10-01T12:00:00Z'));
    const proofs = await readSpreadsheet(file, { sheet: 'Preuves' });
    expect(proofs[2]?.at(-1)).toBe('=1+1; "attention"\nà refaire');
    const history = await readSpreadsheet(file, { sheet: 'Historique' });
    expect(history[2]?.slice(2)).toEqual([
      new Date('2026-03-29T01:30:00Z'),
      'Échéance',
      'Date limite des preuves',
      new Date('2026-10-01T12:00:00Z'),
      new Date('2027-10-01T12:00:00Z'),
    ]);
  });

  it('says changes in words, also where none was printed', async () => {
    const known = exported();
    const change = { number: 'RTPJTHIJVH', at: '2026-11-21T08:00:00.000Z', name: 'Éligibilité', status: null } as const;
    const history = [
      { ...change, subject: 'step' as const, from: 'current', to: 'done' },
      { ...change, subject: 'convention' as const, name: '', from: null, to: 'to-sign' },
    ];
    const [, , , sheet] = sheetsOf([{ ...known, history }], makeSay('fr'));
    expect(sheet?.rows.map((row) => row.slice(-2))).toEqual([
      ['En cours', 'Faite'],
      [null, 'à signer'],
    ]);
  });

  it('holds any text that a file can: signs of XML, characters that XML refuses, very long ones', async () => {
    const file = await bytes(
      await xlsxOf([column('<a>&"\'</a>', 'x\u0000\u000By\uD800z', '𝔘é', 'l'.repeat(40_000), '=1+1', 'a\r\u2028b')]),
    );
    const cells = (await readSpreadsheet(file)).map(([cell]) => cell);
    expect(cells).toEqual(['Titre', '<a>&"\'</a>', 'x\nyz', '𝔘é', `${'l'.repeat(32_765)}…`, '=1+1', 'a\n\nb']);
  });

  it('may be empty', async () => {
    const file = await bytes(await xlsxOf(sheetsOf([], makeSay('en'))));
    expect(await readSpreadsheet(file, { sheet: 'History' })).toHaveLength(1);
  });
});
