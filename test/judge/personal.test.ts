import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPersonalMessages, withoutPersonalValues } from '../../lib/judge/personal';
import { fields, reading } from '../store/samples';

const PERSONAL = [
  'Nom du représentant légal',
  'Prénom du représentant légal',
  'E-mail du représentant légal',
  'N° de téléphone du représentant légal',
  "Fonction du représentant légal de l'entreprise",
  'Nom de la personne à contacter dans le cadre du référencement ?',
  'Prénom de la personne à contacter dans le cadre du référencement',
  'Téléphone de la personne à contacter dans le cadre du référencement',
  "Dénomination sociale de l'entreprise",
  'Adresse du siège social',
  'Nom et prénom du représentant légal',
  'Responsable',
  'Responsable du produit',
  'Description du produit',
  'Numéro SIRET',
  'Profils des utilisateurs',
  'Nom commercial du représentant',
  'Dénomination commerciale : personne à contacter',
];

const BUSINESS: [string, string][] = [
  ['Dénomination commerciale', 'Medi20'],
  ['Numéro de version technique soumise au référencement', '1.4.2'],
  ['Numéro unique de référencement', 'LGCV2GENU3'],
  ['DSR', 'LGC vague 2'],
  ['DSR Vague 2', 'DPI vague 2'],
  ['Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (Proxy e-santé)', 'ABCDEFGHIJ'],
  ["Numéro d'Identification Éditeur (NIE délivré par le CNDA)", '324294731'],
  ["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", 'E-8954230'],
  ['Nom commercial', 'Medi20 Réseau'],
  ['Version du Composant additionnel', '2'],
  ['Dénomination commerciale du composant additionnel', 'INSi+'],
  ['NIL du Composant additionnel', '123456789'],
  ['Date prévisionnelle de premier dépôt des preuves', '2027-09-30'],
  ['Date de fin du mandat de distribution', '2028-12-31'],
  ['Date de fin du mandat de distribution', '31/12/2028'],
  ['Nom du produit', 'Produit test'],
  ['Version', 'v0.1'],
];

describe('withoutPersonalValues', () => {
  it('says a status that the user has taught in the words of the site, which no name can stand in', () => {
    const steps = [
      { number: 1 as const, name: 'Éligibilité', status: 'submitted' as const, raw: 'Transmis à Durand' },
      { number: 2 as const, name: 'Éligibilité', status: 'unknown' as const, raw: 'Transmis à Durand' },
    ];
    expect(withoutPersonalValues(reading({ kind: 'dashboard', steps })).steps.map(({ raw }) => raw)).toEqual(['Soumis', '… à …']);
  });

  it('lets no value of a personal question out, whatever its shape', () => {
    const typed = fc.string({ minLength: 6, unit: 'grapheme' }).map((text) => `‹${text}›`);
    fc.assert(
      fc.property(fc.constantFrom(...PERSONAL), typed, fc.constantFrom('text' as const, 'select' as const), (label, value, kind) => {
        const page = reading({ kind: 'step1-form', fields: fields([label, value, { kind, options: [value, 'Autre'], help: value }]) });
        const sent = withoutPersonalValues(page);
        expect(JSON.stringify(sent)).not.toContain(JSON.stringify(value).slice(1, -1));
        expect(sent.fields[0]?.filled).toBe(true);
      }),
    );
  });

  it.each(['jean.dupont@exemple.fr', '06 12 34 56 78', '+33 6 12 34 56 78', '0033612345678', '01.23.45.67.89'])(
    'lets %s out of no question at all',
    (value) => {
      for (const [label] of BUSINESS) {
        expect(withoutPersonalValues(reading({ kind: 'step2-form', fields: fields([label, value]) })).fields[0]?.value).toBe('');
      }
    },
  );

  it.each(BUSINESS)('keeps the business fact « %s »', (label, value) => {
    expect(withoutPersonalValues(reading({ kind: 'step1-form', fields: fields([label, value]) })).fields[0]?.value).toBe(value);
  });

  it('keeps Oui and Non as an answer to a question, also on a recap', () => {
    const [radio, recap, name] = withoutPersonalValues(
      reading({
        kind: 'step2-form',
        fields: fields(
          ["Êtes-vous le représentant d'un groupement d'éditeurs ?", 'Non', { kind: 'radio', options: ['Oui', 'Non'] }],
          ["J'autorise l'ANS à publier mes dates prévisionnelles", 'Oui'],
          ['Nom du représentant légal', 'Oui'],
        ),
      }),
    ).fields;
    expect([radio?.value, recap?.value, name?.value]).toEqual(['Non', 'Oui', '']);
  });

  it('lets nothing but a day out of the end of a mandate', () => {
    const label = 'Date de fin du mandat de distribution';
    const page = reading({ kind: 'step2-form', fields: fields([label, 'jusqu’au départ de Jean Dupont'], [label, '06 12 34 56 78']) });
    expect(withoutPersonalValues(page).fields.map(({ value }) => value)).toEqual(['', '']);
  });

  it('keeps every chapter ticked, however many', () => {
    const value = Array.from({ length: 12 }, () => 'Consultation et alimentation du DMP / Mon espace santé').join(' | ');
    const [field] = withoutPersonalValues(
      reading({ kind: 'step2-form', fields: fields(['Chapitre(s) du REM concerné(s)', value, { kind: 'checkboxes' }]) }),
    ).fields;
    expect(field?.value).toBe(value);
  });

  it('says nothing of a page that is not read, and keeps only plain parameters of an address', () => {
    const page = reading({
      kind: 'unknown',
      title: 'Messagerie de Jean Dupont',
      candidatures: [{ reference: null, product: 'Jean Dupont', status: 'unknown', raw: '' }],
      url: 'https://convergence.esante.gouv.fr/messagerie/jean@exemple.fr?id=12&user=jean.dupont#Dupont',
    });
    const sent = withoutPersonalValues(page);
    expect(JSON.stringify(sent)).not.toMatch(/jean|dupont/i);
    expect(sent.url).toBe('https://convergence.esante.gouv.fr/messagerie/?id=12');
  });

  it('keeps the number of documents and their kinds, and none of their names', () => {
    const page = reading({
      kind: 'convention',
      convention: { state: 'referenced', referencedOn: '2026-05-29', files: ['ANS Segur_Attestation.pdf', 'convention Jean Dupont.pdf'] },
    });
    expect(withoutPersonalValues(page).convention?.files).toEqual(['.pdf', '.pdf']);
  });
});

it('cuts personal values out of the sentences of findings', () => {
  const page = reading({ fields: fields(['E-mail du représentant légal', 'jean@exemple'], ['Dénomination commerciale', 'Medi20']) });
  const finding = { rule: 'x', outcome: 'violation', severity: 'error', field: 0, label: null, source: '' } as const;
  const [mail, name] = withoutPersonalMessages(
    [
      { ...finding, message: '« jean@exemple » n’est pas une adresse.' },
      { ...finding, message: '« Medi20 » est déjà déclaré.' },
    ],
    page,
  );
  expect(mail?.message).toBe('« … » n’est pas une adresse.');
  expect(name?.message).toBe('« Medi20 » est déjà déclaré.');
});
