import { describe, expect, it } from 'vitest';
import { assistanceFor } from '../../../lib/candidature/equivalence/assistance';
import { type Attested, attestationDoubts, attestationPaper } from '../../../lib/candidature/equivalence/attestation-paper';
import type { Answers } from '../../../lib/candidature/equivalence/from-known';
import type { KnownCandidature } from '../../../lib/reading/reading';
import { dossier } from '../checklist/samples';
import { sayFrench } from './french';

const ROOT = { nru: 'DPIVAGUE22', dsr: 'DPI vague 2', wave: 2 as const, obtained: true, version: '1.0' };
const NILS = [
  { name: 'Medi20', nil: '111' },
  { name: 'Medi21', nil: '222' },
];
const SETTLED: Answers = { 'main:DPIVAGUE22': true, proxy: false, 'new:INSkit': true };

function told(parts: Partial<KnownCandidature & Attested>, answers: Answers = SETTLED) {
  const { candidature } = dossier({
    dispositif: 'DUI',
    candidateVersion: '2.0',
    names: ['Medi20', 'Medi21'],
    nils: NILS,
    precedents: [ROOT],
    components: [{ name: 'INSkit', chapters: ['INS'] }],
    attestationGiven: true,
    ...parts,
  });
  const assistance = assistanceFor(candidature, '2026-11-21', answers, sayFrench);
  if (!assistance) throw new Error('no dispositif');
  return { paper: attestationPaper(assistance, candidature, sayFrench), doubts: attestationDoubts(assistance, candidature, sayFrench) };
}

const GIVEN = 'Section 7 : un fichier est déposé. Cap ne lit pas son contenu : comparez-le à ce texte.';

describe('the text of the attestation', () => {
  it('is filled in with what was read, in the terms of case 3A, and names nobody', () => {
    expect(told({}).paper).toBe(
      [
        'Attestation sur l’honneur',
        'Candidature n° RTPJTHIJVH, DUI vague 2',
        'Solution logicielle : Medi20, version 2.0',
        'Solution racine : NRU DPIVAGUE22, DPI vague 2',
        '',
        'Noms commerciaux et NIL :',
        '- Medi20, NIL : 111',
        '- Medi21, NIL : 222',
        'Composants additionnels :',
        '- INSkit, chapitres : INS',
        '',
        'Je soussigné(e) [nom et prénom], [fonction] de [dénomination sociale], atteste sur l’honneur :',
        '- Les noms commerciaux Medi20, Medi21 renvoient au même composant principal.',
        '- Le composant principal est identique à celui de la solution racine (NRU DPIVAGUE22).',
        '- Présence de nouveaux composants additionnels par rapport à la solution racine : INSkit.',
        '- Absence de nouveau composant Proxy e-santé par rapport à la solution racine.',
        '',
        'Fait à [lieu], le [date]. Signature :',
      ].join('\n'),
    );
  });

  it.each([
    [
      '2A',
      { components: [{ name: 'INSkit', chapters: ['INS'] }] },
      { ...SETTLED, 'new:INSkit': false },
      'renvoient à la même solution logicielle',
    ],
    ['3A', {}, SETTLED, 'renvoient au même composant principal'],
    ['2B', { precedents: [{ ...ROOT, dsr: 'DUI vague 2' }] }, SETTLED, 'renvoient à la même solution logicielle'],
    ['several names without a root', { precedents: [] }, {}, 'renvoient à la même solution logicielle'],
  ] as [string, Partial<KnownCandidature>, Answers, string][])('has the terms of %s', (_, parts, answers, words) => {
    expect(told(parts, answers).paper).toContain(words);
  });

  it('leaves a blank where nothing was read', () => {
    const { paper } = told({ nils: [], candidateVersion: null });
    expect(paper).toContain('Medi20, version [à compléter]');
    expect(paper).toContain('- Medi21, NIL : [à compléter]');
  });
});

describe('what does not agree with the form', () => {
  it('is nothing but a file to compare where all of it is known', () => {
    expect(told({}).doubts).toEqual([GIVEN]);
  });

  it.each([
    ['a root of another name', {}, { ...SETTLED, 'root-name:DPIVAGUE22': 'Medi10' }, /« Medi10 » est le nom de la racine/],
    ['a name without a NIL', { nils: NILS.slice(0, 1) }, SETTLED, /aucun NIL n’a été lu pour « Medi21 »/],
    [
      'one NIL for two names',
      { nils: NILS.map((each) => ({ ...each, nil: '111' })) },
      SETTLED,
      /NIL 111 est donné à plusieurs noms \(Medi20, Medi21\)/,
    ],
    ['no component read', { components: [] }, SETTLED, /Section 6 : aucun composant/],
    ['a component that may be new', {}, { ...SETTLED, 'new:INSkit': undefined as never }, /pas dit si « INSkit » est nouveau/],
    ['a new component without a chapter', { components: [{ name: 'INSkit', chapters: [] }] }, SETTLED, /aucun chapitre n’a été lu/],
    ['a proxy that may be new', {}, { ...SETTLED, proxy: undefined as never }, /Proxy e-santé est nouveau/],
    ['no file', { attestationGiven: false }, SETTLED, /aucun fichier n’était déposé/],
    ['a section that was not read', { attestationGiven: null }, SETTLED, /n’a pas encore été lue/],
  ] as [string, Partial<KnownCandidature & Attested>, Answers, RegExp][])('%s', (_, parts, answers, words) => {
    const { doubts } = told(parts, answers);
    expect(doubts.filter((doubt) => words.test(doubt))).toHaveLength(1);
    expect(doubts.filter((doubt) => doubt !== GIVEN)).toHaveLength(1);
  });
});
