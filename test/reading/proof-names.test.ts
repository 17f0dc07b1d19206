import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedProofs, nameWithoutTwins } from '../../lib/reading/proof-names';

const SSI = 'SC.SSI/GEN.15.01.02';
const INS = 'INS.02.01.01';
const IDS = [
  INS,
  'INS.02.01.02',
  'INS.02.01.11',
  'INS.12.01.01',
  SSI,
  'SC.SSI/GEN.15.01.01',
  'SC.CDA/DD.23.01.01',
  'MS.VACC/NOTE.07.01.01',
  'DOC/va1.06.01.01',
  'CI-SIS/MSS.02.01.01',
  'CI-SIS/DMP.02.01.01',
  'SSI18.1.2',
  'APCY.01',
  'APCY.01.01.01',
  'APCY.02',
  'APCY.02.01',
];

describe('the proofs that the name of a file names', () => {
  it.each<[string, string[]]>([
    ['INS.02.01.01.pdf', [INS]],
    ['INS_02_01_01.pdf', [INS]],
    ['ins-02-01-01.pdf', [INS]],
    ['Ins 02 01 01.pdf', [INS]],
    ['INS.02.01.01', [INS]],
    ['INS02.01.01.pdf', [INS]],
    ['INS020101.pdf', [INS]],
    ['INS_020101.pdf', [INS]],
    ['INS.2.1.1.pdf', [INS]],
    ['INS-2-1-1.png', [INS]],
    ['INS.02_01-01.pdf', [INS]],
    ['INS.02.01.01_Produit_2.4.pdf', [INS]],
    ['INS.02.01.01-v2.pdf', [INS]],
    ['INS.02.01.01v2.pdf', [INS]],
    ['INS.02.01.01 v2.4.1.pdf', [INS]],
    ['Produit_2.4_INS.02.01.01.pdf', [INS]],
    ['2.4_INS_02_01_01.pdf', [INS]],
    ['2026-11-21 INS.02.01.01 capture.pdf', [INS]],
    ['INS.02.01.01_2026-11-21.pdf', [INS]],
    ['Preuve n°INS.02.01.01.pdf', [INS]],
    ['Preuve INS.02.01.01 (1).pdf', [INS]],
    ['INS.02.01.01 - Copie.pdf', [INS]],
    ['INS.02.01.01 - Copie (2).pdf', [INS]],
    ['Copie de INS.02.01.01.pdf', [INS]],
    ['Copy of INS.02.01.01.pdf', [INS]],
    ['INS.02.01.01 - copy 2.pdf', [INS]],
    ['INS.02.01.01_Capture-écr….pdf', [INS]],
    ['INS.02.01.01_Capture d’e\u0301cran.pdf', [INS]],
    ['INS\u200B.02.01.01.pdf', [INS]],
    ['ＩＮＳ．０２．０１．０１.pdf', [INS]],
    ['INS–02–01–01.pdf', [INS]],
    ['INS\u00A002\u00A001\u00A001.pdf', [INS]],
    ['INS.02.01.01.PDF', [INS]],
    ['INS.02.01.01.tar.gz', [INS]],
    ['INS.02.01.01.7z', [INS]],
    ['INS.02.01.01.mp4', [INS]],
    ['INS.02.01.11.pdf', ['INS.02.01.11']],
    ['INS.12.01.01.pdf', ['INS.12.01.01']],
    ['INS.02.01.03.pdf', []],
    ['INS.02.01.pdf', []],
    ['INS.02.01.012.pdf', []],
    ['XINS.02.01.01.pdf', []],
    ['SC.SSI/GEN.15.01.02.pdf', [SSI]],
    ['SC.SSI-GEN.15.01.02.pdf', [SSI]],
    ['SC-SSI-GEN-15-01-02.pdf', [SSI]],
    ['SC_SSI_GEN_15_01_02.pdf', [SSI]],
    ['SC.SSI:GEN.15.01.02.pdf', [SSI]],
    ['SCSSI GEN 15 01 02.pdf', [SSI]],
    ['SSI_15_01_02.pdf', [SSI]],
    ['SSI.15.01.02_Produit_2.4.pdf', [SSI]],
    ['SSI150102.pdf', [SSI]],
    ['GEN.15.01.02.pdf', [SSI]],
    ['GEN 15.1.2 Produit.pdf', [SSI]],
    ['SSI-GEN.15.01.02.pdf', [SSI]],
    ['15.01.02.pdf', []],
    ['SC.CDA-DD.23.01.01.pdf', ['SC.CDA/DD.23.01.01']],
    ['DD_23_01_01_DUI.docx', ['SC.CDA/DD.23.01.01']],
    ['MS-VACC-NOTE-07-01-01.pdf', ['MS.VACC/NOTE.07.01.01']],
    ['vacc.note.07.01.01.pdf', ['MS.VACC/NOTE.07.01.01']],
    ['DOC-va1.06.01.01.pdf', ['DOC/va1.06.01.01']],
    ['doc_VA1_06_01_01.pdf', ['DOC/va1.06.01.01']],
    ['CI-SIS-MSS.02.01.01.xml', ['CI-SIS/MSS.02.01.01']],
    ['MSS.02.01.01.xml', ['CI-SIS/MSS.02.01.01']],
    ['CI-SIS 02.01.01.xml', ['CI-SIS/MSS.02.01.01', 'CI-SIS/DMP.02.01.01']],
    ['SSI18.1.2.pdf', ['SSI18.1.2']],
    ['SSI_18_01_02.pdf', ['SSI18.1.2']],
    ['APCY.01.pdf', ['APCY.01']],
    ['APCY.01 (1).pdf', ['APCY.01']],
    ['APCY.02 (1).pdf', ['APCY.02']],
    ['APCY.02 - Copie (1).pdf', ['APCY.02']],
    ['APCY.02.01.pdf', ['APCY.02.01']],
    ['APCY.01.01.01.pdf', ['APCY.01.01.01']],
    ['APCY-01-01-01 (1).pdf', ['APCY.01.01.01']],
    ['INS.02.01.01 et INS.02.01.02.pdf', [INS, 'INS.02.01.02']],
    ['INS.02.01.01_SSI_15_01_02.pdf', [INS, SSI]],
    ['INS.02.01.01_INS-02-01-01.pdf', [INS]],
    ['Capture.pdf', []],
    ['IMG_20261121_101502.jpg', []],
    ['Produit v2.4.1.pdf', []],
    ['', []],
  ])('%j names %j', (name, proofs) => {
    expect(namedProofs(IDS)(name)).toEqual(proofs);
  });

  const letters = fc.stringMatching(/^[A-Z]{2,5}$/);
  const id = fc
    .tuple(fc.array(letters, { minLength: 1, maxLength: 3 }), fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }))
    .map(([names, numbers]) => `${names.join('.')}.${numbers.map((number) => String(number).padStart(2, '0')).join('.')}`);
  const around = fc.constantFrom('', 'Produit_2.4', 'v2.4', 'capture écran', '2026-11-21', '(final)');

  it('finds an id in any of the spellings, whatever product and version stand around', () => {
    fc.assert(
      fc.property(id, fc.constantFrom('.', '_', '-', ' ', '–'), fc.boolean(), around, around, (proof, gap, isSmall, before, after) => {
        const spelt = proof.replaceAll('.', gap);
        const name = `${before} ${isSmall ? spelt.toLowerCase() : spelt}_${after}.pdf`;
        expect(namedProofs([proof])(name)).toEqual([proof]);
        expect(namedProofs([proof])(name.normalize('NFD'))).toEqual([proof]);
      }),
    );
  });

  it('never names what is not asked for', () => {
    fc.assert(fc.property(fc.string(), (name) => namedProofs(IDS)(name).every((proof) => IDS.includes(proof))));
  });
});

it.each([
  ['Écran.pdf', 'E\u0301cran.PDF'],
  ['INS.02.01.01.pdf', 'INS.02.01.01 (1).pdf'],
  ['INS.02.01.01.pdf', 'INS.02.01.01 - Copie.pdf'],
  ['INS.02.01.01.pdf', 'Copie de INS.02.01.01.pdf'],
])('%j and %j are twins', (one, other) => {
  expect(nameWithoutTwins(one)).toBe(nameWithoutTwins(other));
});

it('two versions are no twins', () => {
  expect(nameWithoutTwins('INS.02.01.01_v1.pdf')).not.toBe(nameWithoutTwins('INS.02.01.01_v2.pdf'));
});
