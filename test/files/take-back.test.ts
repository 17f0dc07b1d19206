import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSay } from '../../lib/browser/say';
import { csvOf } from '../../lib/files/csv';
import { readSheet } from '../../lib/files/read-sheet';
import { type Exported, sheetsOf } from '../../lib/files/sheets';
import { type FoundCell, takeBack } from '../../lib/files/take-back';
import { xlsxOf } from '../../lib/files/xlsx';
import type { ProofRow } from '../../lib/store/user-rows';
import { minute } from '../store/samples';
import { exported } from './exported';

const [fr, en] = [makeSay('fr'), makeSay('en')];
const SHEETS = [fr('export_sheet_proofs'), en('export_sheet_proofs')];
const LATER = minute(9);

/** The sheet of proofs as a file of that kind. */
async function fileOf(kind: string, known: Exported, say = fr): Promise<File> {
  const sheets = sheetsOf([known], say);
  const proofs = sheets[2];
  if (!proofs) throw new Error('no sheet');
  const content = kind === 'xlsx' ? await (await xlsxOf(sheets)).arrayBuffer() : csvOf(proofs);
  return new File([content], `preuves.${kind}`);
}

const back = async (file: File, known: Exported) => takeBack((await readSheet(file, SHEETS)) ?? [], [known.dossier], [fr, en], LATER);

/** Rows under the headings that count; the proof is the sample's second unless it is said. */
function taken(header: string[], ...rows: FoundCell[][]) {
  const who = ['N° de candidature', 'CHAPITRE', 'preuve'];
  const first = ['RTPJTHIJVH', 'Sécurité des SI', 'SSI18.1.2'];
  return takeBack([[...who, ...header], ...rows.map((row) => [...first, ...row])], [exported().dossier], [fr, en], LATER);
}

describe('a sheet of proofs', () => {
  it('has a row a proof: state, owner, day, tick, file, note', () => {
    const known = exported();
    const own = { ...(known.dossier.proofs[0] as ProofRow), due: '2027-03-01', done: true };
    const sheet = sheetsOf([{ ...known, dossier: { ...known.dossier, proofs: [own] } }], fr)[2];
    expect(sheet?.header.slice(8)).toEqual(['Preuve', 'État', 'Responsable', 'Échéance', 'Fichier prêt', 'Mon fichier', 'Note']);
    expect(sheet?.rows.map((row) => row.slice(8))).toEqual([
      ['SSI18.1.1', 'À vérifier', null, null, null, null, null],
      ['SSI18.1.2', 'À vérifier', 'PM', { moment: '2027-03-01' }, 'oui', 'écran.pdf', '=1+1; "attention"\nà refaire'],
      [null, null, null, null, null, null, null],
    ]);
  });
});

describe('a sheet taken back', () => {
  it.each(['xlsx', 'csv'])('changes nothing when nothing was changed: %s', async (kind) => {
    for (const say of [fr, en]) expect(await back(await fileOf(kind, exported(), say), exported())).toEqual({ proofs: [], refused: [] });
  });

  it.each(['xlsx', 'csv'])('whatever the user wrote: %s', async (kind) => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ';', '\n', '\r', '\t', ' ', '=', '-', "'", '<', '\u0000'),
      maxLength: 12,
    });
    const own = fc.record({
      note: words,
      fileName: words,
      initials: fc.constantFrom('', 'PM', "=A'", '-1'),
      due: fc.constantFrom(null, '2027-03-01', '2026-12-31'),
      done: fc.boolean(),
      proof: fc.constantFrom('', 'SC.SSI/GEN.18', 'SSI18.1.1', 'SSI18.1.2'),
      chapter: fc.constantFrom('Sécurité des SI', 'Reporting'),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(own, { selector: ({ proof, chapter }) => proof + chapter, maxLength: 5 }), async (said) => {
        const known = exported();
        const proofs = said.map((each): ProofRow => ({ ...(known.dossier.proofs[0] as ProofRow), ...each }));
        const whole = { ...known, dossier: { ...known.dossier, proofs } };
        expect(await back(await fileOf(kind, whole), whole)).toEqual({ proofs: [], refused: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('takes owner, day, tick, file and note, each on its own, with its stamp', () => {
    const header = ['Échéance', 'Responsable', 'Titre', 'Note', 'Fichier prêt', 'Mon fichier'];
    const { proofs, refused } = taken(header, ['1/3/2027', 'JD', 'autre titre', '', 'x', 'SSI_18.pdf']);
    expect(refused).toEqual([]);
    expect(proofs).toMatchObject([{ due: '2027-03-01', initials: 'JD', note: '', done: true, fileName: 'SSI_18.pdf', proof: 'SSI18.1.2' }]);
    expect(Object.keys(proofs[0]?.changedAt ?? {}).sort()).toEqual(['done', 'due', 'fileName', 'initials', 'note']);
  });

  it('leaves alone what has no column', () => {
    const { proofs } = taken(['Responsable'], ['JD']);
    expect(proofs[0]).toMatchObject({ note: exported().dossier.proofs[0]?.note, changedAt: { initials: LATER } });
  });

  it.each<[string, FoundCell, object]>([
    ['due', 'mardi', { reason: 'due', said: 'mardi' }],
    ['due', '31/02/2027', { reason: 'due' }],
    ['due', 46_000, { reason: 'due', said: '46000' }],
    ['done', 'peut-être', { reason: 'done', said: 'peut-être' }],
    ['initials', 'Pierre Martin', { reason: 'initials' }],
  ])('says which cell it does not understand: %s %s', (column, cell, refusal) => {
    const { proofs, refused } = taken([fr(`export_column_${column}`)], [cell]);
    expect(proofs).toEqual([]);
    expect(refused).toMatchObject([{ line: 2, ...refusal }]);
  });

  it.each<[FoundCell, string | null]>([
    [new Date('2027-03-01T00:00:00Z'), '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['01.03.2027', '2027-03-01'],
  ])('reads a day: %s', (cell, day) => {
    expect(taken(['Due'], [cell]).proofs[0]?.due).toBe(day);
  });

  it('names a row that it does not know, one that is there twice, and empty ones not at all', () => {
    const rows = [
      ['N° de candidature', 'Chapitre', 'Preuve', 'Note'],
      ['RTPJTHIJVH', 'Sécurité des SI', 'SSI99', 'x'],
      [null, '', null, null],
      ['RTPJTHIJVH', 'Sécurité des SI', 'SSI18.1.1', 'un'],
      ['RTPJTHIJVH', 'Sécurité des SI', 'SSI18.1.1', 'deux'],
    ];
    const { proofs, refused } = takeBack(rows, [exported().dossier], [fr, en], LATER);
    expect(proofs).toMatchObject([{ note: 'un' }]);
    expect(refused).toMatchObject([
      { line: 2, reason: 'unknown', said: 'RTPJTHIJVH, Sécurité des SI, SSI99' },
      { line: 5, reason: 'twice' },
    ]);
  });

  it('takes nothing without the headings that say whose a row is', () => {
    expect(
      takeBack(
        [
          ['Preuve', 'Note'],
          ['a', 'b'],
        ],
        [exported().dossier],
        [fr, en],
        LATER,
      ),
    ).toEqual({
      proofs: [],
      refused: [{ line: 1, reason: 'columns', said: '' }],
    });
  });

  it('reads a CSV that French Excel saved in its own characters, and what is no table not at all', async () => {
    const text = 'N° de candidature;Chapitre;Preuve;Note\r\nRTPJTHIJVH;Sécurité des SI;SSI18.1.1;été\r\n';
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect((await back(new File([latin], 'a.CSV'), exported())).proofs).toMatchObject([{ note: 'été' }]);
    expect(await readSheet(new File(['{}'], 'a.xlsx'), SHEETS)).toBeNull();
  });
});
