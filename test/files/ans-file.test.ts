import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnsFile } from '../../lib/candidature/rem/ans-file';
import { readAnsFile } from '../../lib/files/read-ans-file';
import type { ReadAnsFile } from '../../lib/files/ans-sheets';
import { archive, spreadsheet } from './spreadsheets';

beforeAll(() => void vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser)); // a page has one, Node has none
afterAll(() => void vi.unstubAllGlobals());

type Rows = (string | number | null)[][];

async function read(sheets: Record<string, Rows>, name = 'REM-MS-DUI-Va2_v1.3.xlsx'): Promise<ReadAnsFile> {
  return readAnsFile(await spreadsheet(sheets, name));
}

async function fileIn(sheets: Record<string, Rows>, name?: string): Promise<AnsFile> {
  const answer = await read(sheets, name);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.file;
}

const EXPORT = ['N° exigence', 'Chapitre', 'Fonction', 'Énoncé', 'Profil', 'N° scénario', 'Scénario de conformité', 'N° preuve', 'Preuve'];
const DOC = [
  'DOC/va1.06',
  'Gestion et partage des documents de santé',
  'Partage',
  'Le système DOIT…',
  'Général',
  'DOC/va1.06.01',
  'Ouvrir…',
];

describe('a REM', () => {
  it('is read as the ANS exports it', async () => {
    expect(await fileIn({ Exigences: [EXPORT, [...DOC, 'DOC/va1.06.01.01', 'Copie d’écran']] })).toEqual({
      kind: 'rem',
      about: ['DUI'],
      version: '1.3',
      fileName: 'REM-MS-DUI-Va2_v1.3.xlsx',
      same: [],
      lines: [
        {
          requirement: 'DOC/va1.06',
          title: 'Le système DOIT…',
          scenario: 'DOC/va1.06.01',
          proof: 'DOC/va1.06.01.01',
          words: 'Copie d’écran',
          chapter: 'Gestion et partage des documents de santé',
          profiles: ['Général'],
          wave: 1,
        },
      ],
    });
  });

  it('is read in another order and other words, under lines of title, with several columns of proofs', async () => {
    const { lines, version, about } = await fileIn(
      {
        Lisez: [['Référentiel d’exigences minimales'], ['Dispositif', 'LGC'], ['Version', '2.1']],
        REM: [
          ['Référentiel', null],
          [null],
          [
            'PROFIL',
            'Section',
            'ID exigence',
            'Enoncé de l’exigence (DOIT) ou de la préconisation (DEVRAIT)',
            'Version',
            'N° scénario',
            'N° preuve 1',
            'Preuve 1',
            'N° preuve 2',
            'Preuve 2',
          ],
          [
            'Général',
            'INS',
            'SC.INS/va1.72',
            'DOIT',
            'Va1',
            'SC.INS/va1.72.01',
            'SC.INS/va1.72.01.01',
            'Écran',
            'SC.INS/va1.72.01.02',
            'Vidéo',
          ],
          ['CIBA', 'INS', 'INS.80', 'DOIT aussi', 'Va2', 'INS.80.01', 'INS.80.01.01', 'Trace', null, null],
        ],
      },
      'rem.xlsx',
    );
    expect([version, about]).toEqual(['2.1', ['LGC']]);
    expect(lines.map(({ proof, words, wave, profiles, chapter }) => [proof, words, wave, profiles, chapter])).toEqual([
      ['SC.INS/va1.72.01.01', 'Écran', 1, ['Général'], 'INS'],
      ['SC.INS/va1.72.01.02', 'Vidéo', 1, ['Général'], 'INS'],
      ['INS.80.01.01', 'Trace', 2, ['CIBA'], 'INS'],
    ]);
  });

  it('carries down what merged and empty cells leave out, but no statement from one requirement to the next', async () => {
    const { lines } = await fileIn({
      REM: [
        EXPORT,
        ['A.01', 'Sécurité', null, 'Dit A', 'PA\nPDE', 'A.01.01', null, 'A.01.01.01', 'un'],
        [null, null, null, null, null, null, null, 'A.01.01.02', 'deux'],
        [null, null, null, null, null, 'A.01.02', null, 'A.01.02.01', 'trois'],
        [null, null, null, null, null, null, null, null, null],
        ['B.02', null, null, null, null, 'B.02.01', null, 'B.02.01.01', 'quatre'],
      ],
    });
    expect(lines.map(({ proof, scenario, title, chapter, profiles }) => [proof, scenario, title, chapter, profiles.join('+')])).toEqual([
      ['A.01.01.01', 'A.01.01', 'Dit A', 'Sécurité', 'PA+PDE'],
      ['A.01.01.02', 'A.01.01', 'Dit A', 'Sécurité', 'PA+PDE'],
      ['A.01.02.01', 'A.01.02', 'Dit A', 'Sécurité', 'PA+PDE'],
      ['B.02.01.01', 'B.02.01', '', 'Sécurité', 'PA+PDE'],
    ]);
  });

  it('takes every sheet that has the columns, each chapter by its sheet where no column says it', async () => {
    const header = ['Exigence', 'Preuve attendue'];
    const { lines } = await fileIn({ 'Lisez-moi': [['Bonjour']], INS: [header, ['INS.01', 'écran']], DMP: [header, ['DMP.01', 'vidéo']] });
    expect(lines.map(({ requirement, words, chapter, proof }) => [requirement, words, chapter, proof])).toEqual([
      ['INS.01', 'écran', 'INS', ''],
      ['DMP.01', 'vidéo', 'DMP', ''],
    ]);
  });

  it('keeps a proof that stands twice once, with all of its profiles, and counts what says nothing new', async () => {
    const row = ['A.01', 'Sécurité', null, 'Dit A', 'PA', 'A.01.01', null, 'A.01.01.01', 'un'];
    const answer = await read({ REM: [EXPORT, row, row, row.with(4, 'PDE')] });
    expect(answer).toMatchObject({ ok: true, repeated: 1, file: { lines: [{ profiles: ['PA', 'PDE'] }] } });
  });

  it('holds formulas and names of the language as text', async () => {
    const hostile = ['__proto__1', '=HYPERLINK("http://x")', null, '<img src=x>', 'PA', '=1', null, '=2+3', '\u0007@x'];
    const { lines } = await fileIn({ REM: [EXPORT, hostile] });
    expect(lines).toMatchObject([{ requirement: '__proto__1', chapter: '=HYPERLINK("http://x")', title: '<img src=x>', proof: '=2+3' }]);
  });
});

describe('the version', () => {
  const sheet = [EXPORT, [...DOC, 'DOC/va1.06.01.01', 'x']];
  it.each([
    ['REM-MDV-LGC-Va2_V1.4.xlsx', {}, '1.4'],
    ['REM-MDV-LGC-Va2.xlsx', {}, ''],
    ['rem version 3.xlsx', {}, '3'],
    ['rem.xlsx', { 'REM v2.0': [['x']] }, '2.0'],
    [
      'rem.xlsx',
      {
        Historique: [
          ['Version', 'Date'],
          ['1.9', ''],
          ['Version 1.10', ''],
        ],
      },
      '1.10',
    ],
    ['rem.xlsx', { Garde: [['Version du 08/06/2026']] }, '08/06/2026'],
  ] as [string, Record<string, Rows>, string][])('of %s with %j is "%s"', async (name, more, version) => {
    expect((await fileIn({ Exigences: sheet, ...more }, name)).version).toBe(version);
  });
});

describe('a list of equivalences', () => {
  it.each([[['ID exigence DUI', 'Énoncé', 'ID exigence LGC']], [['DUI vague 2', 'Énoncé', 'LGC vague 2']]])(
    'is read by columns that name two dispositifs: %j',
    async (header) => {
      const { kind, about, same } = await fileIn(
        { Liste: [header, ['INS.01', 'x', 'SC.INS.11'], ['INS.02', 'x', null], ['INS.03', 'x', 'INS.13']] },
        'l.xlsx',
      );
      expect({ kind, about, same }).toEqual({
        kind: 'equivalence',
        about: ['DUI', 'LGC'],
        same: [
          ['INS.01', 'SC.INS.11'],
          ['INS.03', 'INS.13'],
        ],
      });
    },
  );

  it('is read under merged headings, with three dispositifs', async () => {
    const { about, same } = await fileIn(
      {
        Liste: [
          ['LGC vague 2', null, 'DPI vague 2', null, 'DUI vague 2', null],
          ['N° exigence', 'Énoncé', 'N° exigence', 'Énoncé', 'N° exigence', 'Énoncé'],
          ['L.1', 'x', null, null, 'D.1', 'x'],
        ],
      },
      'liste.xlsx',
    );
    expect({ about, same }).toEqual({ about: ['LGC', 'DPI', 'DUI'], same: [['L.1', '', 'D.1']] });
  });
});

describe('a file that is none of them is refused', () => {
  const bytes = (content: BlobPart, name = 'rem.xlsx') => readAnsFile(new File([content], name));

  it.each([
    ['a text', 'N° exigence;N° preuve'],
    ['nothing', ''],
    ['an archive cut short', 'PK\u0003\u0004'],
  ])('%s', async (_, content) => {
    expect(await bytes(content)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('without a cell, without a known column, without a line', async () => {
    expect(await read({ Vide: [] })).toEqual({ ok: false, reason: 'empty' });
    expect(
      await read({
        Budget: [
          ['Mois', 'Somme'],
          ['mai', 12],
        ],
      }),
    ).toEqual({ ok: false, reason: 'columns' });
    expect(await read({ REM: [EXPORT] })).toEqual({ ok: false, reason: 'no-line' });
  });

  it('that is too large, itself or once it is unfolded', async () => {
    expect(await bytes(new Uint8Array(20_000_001))).toEqual({ ok: false, reason: 'huge' });
    expect(await readAnsFile(archive('xl/media/zeros.bin', new Uint8Array(120_000_001)))).toEqual({ ok: false, reason: 'huge' });
    const wide = '<worksheet><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>';
    expect(await readAnsFile(archive('xl/worksheets/sheet1.xml', new TextEncoder().encode(wide)))).toEqual({ ok: false, reason: 'huge' });
  });
});
