import { describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/judge/report';
import { fields, reading } from '../store/samples';

const facts = (kind: 'step1-form' | 'step2-form' | 'step2-recap', ...given: Parameters<typeof fields>) =>
  reportOf(reading({ kind, fields: fields(...given) }), []).facts;

const BEFORE = 'Votre logiciel candidat a-t-il été référencé précédemment en vague 1 ou vague 2 ?';
const UNDER = 'Votre logiciel candidat est-il en cours de référencement sur un autre dispositif vague 2 ?';

describe('the facts of Étape 1', () => {
  it('reads names, version, forecast and precedents', () => {
    expect(
      facts(
        'step1-form',
        ['Dénomination commerciale', 'Medi20'],
        ['Numéro de version technique soumise au référencement', '1.4'],
        [BEFORE, 'Oui'],
        ['Numéro unique de référencement', 'lgcv2 genu3', { row: 0 }],
        ['DSR', 'LGC vague 2', { row: 0 }],
        ['Numéro unique de référencement', 'W-12', { row: 1 }],
        ['DSR', 'MS2 PDE', { row: 1 }],
        [UNDER, 'Oui'],
        ['Numéro unique de référencement', 'ABCDEFGHIJ'],
        ['DSR Vague 2', 'DPI vague 2'],
        ['Date prévisionnelle de premier dépôt des preuves', '2027-09-30'],
      ),
    ).toEqual({
      mainName: 'Medi20',
      candidateVersion: '1.4',
      forecastDate: '2027-09-30',
      inProgress: true,
      precedents: [
        { nru: 'LGCV2GENU3', dsr: 'LGC vague 2', wave: 2, obtained: true, version: null },
        { nru: 'W-12', dsr: 'MS2 PDE', wave: 1, obtained: true, version: null },
        { nru: 'ABCDEFGHIJ', dsr: 'DPI vague 2', wave: 2, obtained: false, version: null },
      ],
    });
  });

  it('forgets precedents once the answer is Non, and says nothing of a value that did not leave the page', () => {
    expect(facts('step1-form', [BEFORE, 'Non'], [UNDER, 'Non'])).toEqual({ precedents: [], inProgress: false });
    expect(facts('step1-form', ['Dénomination commerciale', '', { filled: true }])).toEqual({});
    expect(facts('step1-form', ['Dénomination commerciale', ''])).toEqual({ mainName: null });
  });
});

describe('the facts of Étape 2', () => {
  it('reads numbers, other names, profiles and components', () => {
    expect(
      facts(
        'step2-recap',
        ['Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (LPS)', 'aaaaaaaaaa'],
        ['Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (Proxy e-santé)', ''],
        ["Numéro d'Identification Éditeur (NIE délivré par le CNDA)", '212121212'],
        ["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", '123456789'],
        ["Votre logiciel candidat a-t-il d'autres noms commerciaux ?", 'Oui'],
        ['Nom commercial', 'Medi20 Réseau', { row: 0 }],
        ["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", '987654321', { row: 0 }],
        ["Attestation sur l'honneur", 'mandat.pdf', { section: '2. Informations CNDA', kind: 'file' }],
        ["Attestation sur l'honneur", '', { section: "7. Attestation sur l'honneur", kind: 'file' }],
        ['Profils du logiciel candidat', 'Médico-social - DUI : Profil Général | Médico-social - DUI : PA', { kind: 'checkboxes' }],
        ['Votre logiciel dispose-t-il de composants additionnels ?', 'Oui'],
        ['Dénomination commerciale du composant additionnel', 'INSi+', { row: 0, section: '6. Composants additionnels' }],
        ['NIL du Composant additionnel', '5', { row: 0, section: '6. Composants additionnels' }],
        [
          'Chapitre(s) du REM concerné(s)',
          'Sécurité des SI | Cœur de métier',
          { row: 0, section: '6. Composants additionnels', kind: 'checkboxes' },
        ],
      ),
    ).toEqual({
      edcNru: { lps: 'AAAAAAAAAA', proxy: null },
      nieGiven: true,
      attestationGiven: false,
      mainNil: '123456789',
      others: [{ name: 'Medi20 Réseau', nil: '987654321' }],
      profiles: ['Profil Général', 'PA'],
      components: [{ name: 'INSi+', chapters: ['Sécurité des SI', 'Cœur de métier'] }],
    });
  });

  it('says nothing of what the page does not ask', () => {
    expect(facts('step2-form', ['Numéro SIRET', '1'])).toEqual({});
  });
});

describe('the ends of mandates', () => {
  const SELLERS = 'Votre logiciel est-il commercialisé via des distributeurs mandatés ?';
  const END = 'Date de fin du mandat de distribution';

  it('are the days that can be read, each once', () => {
    expect(
      facts(
        'step2-form',
        [SELLERS, 'Oui'],
        [END, '2028-12-31', { row: 0 }],
        [END, '31/03/2028', { row: 1 }],
        [END, '2028-12-31', { row: 2 }],
      ),
    ).toMatchObject({ mandateEnds: ['2028-03-31', '2028-12-31'] });
    expect(facts('step2-recap', [SELLERS, 'Oui'], [END, 'à venir', { row: 0 }])).toMatchObject({ mandateEnds: [] });
  });

  it('are none without distributors, and stay as they were on a page that does not ask', () => {
    expect(facts('step2-form', [SELLERS, 'Non'])).toMatchObject({ mandateEnds: [] });
    expect(facts('step2-form', ['NIE', '1'])).not.toHaveProperty('mandateEnds');
  });
});
