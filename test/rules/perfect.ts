/** Étape 1 and Étape 2 filled in without a fault, with every conditional block open, as readings. */
import type { Dispositif, FieldReading, PageReading } from '../../lib/reading/reading';
import { dropZone, fileRule } from './drop-zones';
import { field, page, precedent } from './table';

const PEOPLE = 'dans le cadre du référencement';
const NUMBER = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect';
const NIL = 'Numéro d’Identification Logiciel (NIL délivré par le CNDA)';
const PRECEDENTS: Record<Dispositif, [string, string][]> = {
  DUI: [
    ['IZCYKCWXGY', 'LGC vague 2'],
    ['MS-2022-014', 'MS1'],
    ['4521', 'MS2 PDE'],
    ['wiin 88', 'MS2 PDS'],
  ],
  LGC: [
    ['IZCYKCWXGY', 'DPI vague 2'],
    ['4521', 'LGC vague 1'],
  ],
  DPI: [
    ['IZCYKCWXGY', 'LGC vague 2'],
    ['4521', 'HOP-DPI-Va1'],
  ],
  PFI: [
    ['IZCYKCWXGY', 'DPI vague 2'],
    ['4521', 'PFI vague 1'],
  ],
  RIS: [
    ['IZCYKCWXGY', 'DRIMbox vague 2'],
    ['4521', 'DSR-RAD-RIS-Va1'],
  ],
  DRIMBOX: [['IZCYKCWXGY', 'RIS vague 2']],
  PSF: [['IZCYKCWXGY', 'LGC vague 2']],
};

const yes = (label: string, value: 'Oui' | 'Non' = 'Oui') => field({ label, kind: 'radio', options: ['Oui', 'Non'], value });
const numbered = (section: string, ...fields: FieldReading[]) => fields.map((each) => ({ ...each, section }));

/** Étape 1, with precedents of both waves and one under way. */
export function perfectStep1(dispositif: Dispositif): PageReading {
  return page({
    dispositif,
    progress: { percent: 100, answered: 19, mandatory: 19, remaining: [], draftSavedAt: '2026-09-01T09:00' },
    fields: [
      ...numbered(
        "1. Informations du responsable légal de l'entreprise",
        field({ label: 'Nom du représentant légal', value: 'Durand' }),
        field({ label: 'Prénom du représentant légal', value: 'Pierre' }),
        field({ label: 'E-mail du représentant légal', kind: 'email', value: 'pierre.o’durand+segur@société-logipro.fr' }),
        field({ label: 'N° de téléphone du représentant légal', kind: 'tel', value: 'FR - 06 12 34 56 78' }),
        field({ label: "Fonction du représentant légal de l'entreprise", value: 'DG' }),
      ),
      ...numbered(
        '2. Informations du contact pour le référencement',
        field({ label: `Nom de la personne à contacter ${PEOPLE}`, value: 'Ngo' }),
        field({ label: `Prénom de la personne à contacter ${PEOPLE}`, value: 'Anne' }),
        field({ label: `E-mail de la personne à contacter ${PEOPLE}`, kind: 'email', value: 'anne@logipro.health' }),
        field({ label: `Téléphone de la personne à contacter ${PEOPLE}`, kind: 'tel', value: '+590 690 12 34 56' }),
      ),
      ...numbered(
        "3. Informations de l'entreprise",
        field({ label: "Dénomination sociale de l'entreprise", value: 'LogiPro' }),
        field({ label: 'Numéro SIRET', value: '732 829 320 00074', help: 'La donnée connue sur la plateforme Convergence est le SIREN.' }),
        field({ label: "Forme juridique de l'entreprise : SAS, Sarl etc.", value: 'SAS' }),
        field({ label: 'Adresse du siège social', value: '12 rue de la Paix, 75002 Paris' }),
      ),
      ...numbered(
        '4. Informations relatives à la Version candidate',
        field({ label: 'Dénomination commerciale', value: 'Medi10' }),
        field({ label: 'Numéro de version technique soumise au référencement', value: 'v3.10' }),
        yes('Votre logiciel candidat a-t-il été référencé précédemment en vague 1 ou vague 2 ?'),
        ...PRECEDENTS[dispositif].flatMap(([nru, dsr], row) => precedent(row, nru, dsr)),
        yes('Votre logiciel candidat est-il en cours de référencement sur un autre dispositif vague 2 ?'),
        ...precedent(null, 'POIUYTREWQ', 'PFI vague 2'),
        field({ label: 'Date prévisionnelle de premier dépôt des preuves', kind: 'date', value: '2027-09-30' }),
        yes("J'autorise l'ANS à publier mes dates prévisionnelles", 'Non'),
      ),
    ],
  });
}

/** Étape 2, with other names, members, distributors and components. */
export function perfectStep2(dispositif: Dispositif): PageReading {
  const general = 'Médico-social - DUI : Profil Général';
  const profile = 'Médico-social - DUI : PA';
  return page({
    kind: 'step2-form',
    dispositif,
    step: 2,
    progress: { percent: 100, answered: 12, mandatory: 12, remaining: [], draftSavedAt: '2026-09-01T09:00' },
    fields: [
      ...numbered(
        '1. Informations Espace de Confiance Pro Santé Connect',
        field({ label: `${NUMBER} (LPS)`, mandatory: false, value: 'QWERTYUIOP' }),
        field({ label: `${NUMBER} (Proxy e-santé)`, mandatory: false, value: 'QWERTYUIOP' }),
      ),
      ...numbered(
        '2. Informations CNDA',
        field({ label: 'Numéro d’Identification Éditeur (NIE délivré par le CNDA)', value: '212121212' }),
        field({ label: NIL, value: 'E-8954230' }),
        yes('Votre logiciel candidat a-t-il d’autres noms commerciaux ?'),
        { ...dropZone(['pdf', 'zip'], ['attestation.zip']), label: 'Attestation sur l’honneur' },
        ...['Medi20', 'Medi30'].flatMap((name, row) => [
          field({ label: 'Nom commercial', row, value: name }),
          field({ label: NIL, row, value: `12345678${row}` }),
          field({ label: 'Numéro de version technique', row, value: '3.10' }),
        ]),
      ),
      ...numbered(
        '3. Informations de la solution logicielle',
        field({ label: 'Profils du logiciel candidat', kind: 'checkboxes', options: [general, profile], value: `${general} | ${profile}` }),
        {
          ...dropZone(['pdf'], ['documentation.pdf']),
          label: 'Documentation attestant en quoi la solution répond aux critères décrits dans le DSR',
        },
        { ...dropZone(['xlsx', 'xls', 'zip'], ['versions.xlsx']), label: 'Liste des versions techniques', mandatory: false },
      ),
      ...numbered(
        '4. Groupement éditeurs',
        yes("Êtes-vous le représentant d'un groupement d'éditeurs ?"),
        { ...dropZone(['pdf'], ['mandats.pdf']), label: "L'ensemble des mandats des partenaires du groupement" },
        field({ label: "Dénomination sociale de l'entreprise", row: 0, value: 'TiersPro' }),
        field({ label: 'N° de SIRET', row: 0, value: '35600000009075' }),
        field({ label: 'NIE', row: 0, value: '313131313' }),
      ),
      ...numbered(
        '5. Editeurs distributeurs',
        yes('Votre logiciel est-il commercialisé via des distributeurs mandatés ?'),
        field({ label: 'N° de SIRET', row: 0, value: '20003452800014' }),
        field({ label: 'Date de signature du mandat de distribution', kind: 'date', row: 0, value: '2026-03-29' }),
        field({ label: 'Date de fin du mandat de distribution', kind: 'date', row: 0, value: '2030-10-27' }),
      ),
      ...numbered(
        '6. Composants additionnels',
        yes('Votre logiciel dispose-t-il de composants additionnels ?'),
        field({ label: "Nom de l'Editeur du Composant additionnel", row: 0, value: 'TiersPro' }),
        field({ label: 'Dénomination commerciale du composant additionnel', row: 0, value: 'CarteSanté' }),
        field({ label: 'NIL du Composant additionnel', row: 0, mandatory: false, value: '555555555' }),
        field({
          label: 'Chapitre(s) du REM concerné(s)',
          row: 0,
          kind: 'checkboxes',
          options: ['Sécurité des SI', 'Cœur de métier'],
          value: 'Sécurité des SI',
        }),
      ),
      ...numbered("7. Attestation sur l'honneur", {
        ...field({ label: "Attestation sur l'honneur", kind: 'file', mandatory: false, value: 'attestation.docx' }),
        fileRule: fileRule(['pdf', 'docx', 'doc']),
      }),
    ],
  });
}
