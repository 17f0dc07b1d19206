import { describe, expect, it } from 'vitest';
import { folderReport, isOfSystem, namesToGive, ofOneSize } from '../../lib/candidature/folder';
import type { ProofState } from '../../lib/reading/reading';
import type { Dossier } from '../../lib/store/rows';
import { chapter } from '../components/samples';
import { dossier } from './checklist/samples';

const AT = '2026-11-21T08:00:00.000Z';
const RULE = { maxBytes: 15_000_000, extensions: ['pdf', 'png'], maxFiles: 10 };

function requirement(
  id: string,
  states: ProofState[],
  parts: Partial<Dossier['requirements'][number]> = {},
): Dossier['requirements'][number] {
  const proofs = states.map((_, place) => `${id}.01.${String(place + 1).padStart(2, '0')}`);
  return {
    number: 'RTPJTHIJVH',
    chapter: 'Sécurité des SI',
    id,
    title: null,
    loaded: 0,
    total: proofs.length,
    scenarios: [],
    proofs,
    proofStates: proofs.map((proof, place) => ({ proof, state: states[place] as ProofState, reason: null })),
    fileRule: RULE,
    place: 0,
    readAt: AT,
    ...parts,
  };
}

const whole = dossier(
  {},
  {
    chapters: [{ ...chapter(), number: 'RTPJTHIJVH', place: 0, readAt: AT }],
    requirements: [
      requirement('INS.02', ['missing', 'missing', 'loaded']),
      requirement('SC.SSI/GEN.15', ['to-redo', 'missing'], {
        requests: [{ proof: 'SC.SSI/GEN.15.01.01', round: 1, on: '2026-11-10', words: 'Illisible.' }],
      }),
      requirement('DOC/va1.06', ['missing'], { fileRule: null }),
    ],
  },
);

const file = (name: string, bytes = 1_000, changedOn = '2026-11-20') => ({ name, bytes, changedOn });

describe('a folder beside the proofs', () => {
  it('tells each file once: recognised, too heavy, of a refused format, empty, of two proofs, of none', () => {
    const report = folderReport(
      [
        file('INS_02_01_01.pdf'),
        file('INS_02_01_02.pdf', 15_728_640),
        file('SSI_15_01_02.docx'),
        file('SSI_15_01_01.pdf', 0),
        file('INS.02.01.01 et INS.02.01.02.pdf'),
        file('Capture.pdf'),
        file('Vide.pdf', 0),
      ],
      whole,
    );
    expect(report).toMatchObject({
      recognised: [{ name: 'INS_02_01_01.pdf', proof: 'INS.02.01.01' }],
      tooLarge: [{ name: 'INS_02_01_02.pdf' }],
      refused: [{ name: 'SSI_15_01_02.docx' }],
      empty: [{ name: 'SSI_15_01_01.pdf' }],
      ofTwo: [{ proofs: ['INS.02.01.01', 'INS.02.01.02'] }],
      nameless: ['Capture.pdf', 'Vide.pdf'],
      limit: 15,
      files: [{ chapter: 'Sécurité des SI', proof: 'INS.02.01.01', fileName: 'INS_02_01_01.pdf' }],
    });
  });

  it('notes nothing for a proof that is loaded, and one name for twins, the newest', () => {
    const names = ['INS.02.01.02 (1).pdf', 'INS.02.01.02.pdf', 'INS.02.01.03.pdf'];
    const { recognised, files } = folderReport(
      names.map((name, day) => file(name, 10, `2026-11-0${3 - day}`)),
      whole,
    );
    expect(recognised).toHaveLength(3);
    expect(files.map(({ fileName }) => fileName)).toEqual(['INS.02.01.02 (1).pdf']);
  });

  it('notes every file of a proof that has several', () => {
    const { files } = folderReport([file('INS.02.01.01_b.png'), file('INS.02.01.01_a.pdf')], whole);
    expect(files.map(({ fileName }) => fileName)).toEqual(['INS.02.01.01_a.pdf, INS.02.01.01_b.png']);
  });

  it.each([
    ['2026-11-09', 1],
    ['2026-11-10', 0],
    ['2026-11-20', 0],
  ])('a file of %s for a proof asked again on 10 November: older %i', (changedOn, older) => {
    expect(folderReport([file('SSI_15_01_01.pdf', 10, changedOn)], whole).older).toHaveLength(older);
  });

  it('says what it cannot tell: at the limit by one way to count, or no rule read', () => {
    const report = folderReport([file('INS_02_01_01.pdf', 15_000_000), file('DOC-va1.06.01.01.exe', 1e12)], whole);
    expect([report.atLimit, report.unchecked, report.recognised].map(({ length }) => length)).toEqual([1, 1, 2]);
  });

  it('says no limit where two zones have different ones', () => {
    const two = {
      ...whole,
      requirements: whole.requirements.map((each) => (each.id === 'INS.02' ? { ...each, fileRule: { ...RULE, maxBytes: 1e6 } } : each)),
    };
    expect(folderReport([file('INS_02_01_01.pdf', 2e6), file('SSI_15_01_02.pdf', 2e7)], two)).toMatchObject({
      limit: null,
      recognised: [],
    });
  });

  it('looks at files of one size only, never at empty ones', () => {
    const files = [file('a', 1), file('b', 2), file('c', 1), file('d', 0), file('e', 0)];
    expect(ofOneSize(files).map((group) => group.map(({ name }) => name))).toEqual([['a', 'c']]);
  });

  it.each([
    ['.DS_Store', true],
    ['Thumbs.db', true],
    ['~$plan.docx', true],
    ['INS.02.01.01.pdf', false],
  ])('%s is the system’s own: %s', (name, own) => {
    expect(isOfSystem(name)).toBe(own);
  });
});

it('gives a name for the file of each proof that is still to file', () => {
  const product = { name: 'Produit / test', version: '2.4', reference: '1' };
  expect(namesToGive(dossier({ product }, { chapters: whole.chapters, requirements: whole.requirements })).split('\n')).toEqual([
    'INS.02.01.01_Produit-test_2.4.pdf',
    'INS.02.01.02_Produit-test_2.4.pdf',
    'SC.SSI-GEN.15.01.01_Produit-test_2.4.pdf',
    'SC.SSI-GEN.15.01.02_Produit-test_2.4.pdf',
    'DOC-va1.06.01.01_Produit-test_2.4.pdf',
  ]);
});

it('the names it gives are recognised', () => {
  const names = namesToGive(whole).split('\n');
  expect(
    folderReport(
      names.map((name) => file(name)),
      whole,
    ).files,
  ).toHaveLength(names.length);
});
