import { DOCUMENTS } from '../claim';
import type { DispositifCalendar, DispositifFacts } from './dispositif';

const PHASE_1 = `${DOCUMENTS.parcours}, Zoom sur la phase 1 du parcours de Référencement`;
const PHASE_2 = `${DOCUMENTS.parcours}, Zoom sur la phase 2 du parcours de Référencement`;

/** Its dates. */
export const DUI_CALENDAR: DispositifCalendar = {
  opening: {
    at: '2026-06-03',
    source: PHASE_1,
    words: 'une fois le guichet Convergence ouvert (le 03/06/2026 pour les éditeurs DUI Vague 2)',
    confidence: 'stated',
  },
  date1: {
    at: '2026-10-01T12:00',
    source: PHASE_1,
    words: 'Le 01 octobre 2026 à 12h00 (Date 1) correspond à la date limite de dépôt du dossier administratif',
    confidence: 'stated',
  },
  date2: {
    at: '2027-10-01T12:00',
    source: PHASE_2,
    words:
      'Au 01 octobre 2027 à 12h00 (Date 2), il est attendu que l’éditeur ait transmis un dossier complet de preuves pour tous les chapitres',
    confidence: 'stated',
  },
  date3: {
    at: '2028-03-15T12:00',
    source: PHASE_2,
    words: 'Au 15 mars 2028 à 12h00 (Date 3), l’éditeur doit avoir répondu à tous les retours de l’ANS sur les preuves déposées',
    confidence: 'stated',
  },
};

/** Dossier usager informatisé. */
export const DUI: DispositifFacts = {
  label: 'DUI vague 2',
  couloir: 'Social et médico-social',
  dsr: 'DSR-MS-DUI-Va2',
  vague1: { words: ['ms1', 'ms2', 'dui', 'ms'], confidence: 'stated' },
  source: 'Guide DUI (juin 2026), Étape 1, 4. (1/4) : « quel que soit le dispositif MS (MS1 ou MS2) de la vague 1 »',
  calendar: DUI_CALENDAR,
  chapters: {
    list: [
      { name: 'Gestion et partage des documents de santé', proofs: 13 },
      { name: 'Consultation et Alimentation du DMP / Mon espace santé', proofs: 8 },
      { name: 'Reporting', proofs: 10 },
      { name: "Gestion de l'Identité Nationale de Santé", proofs: 15 },
      { name: 'Gestion de la MSSanté', proofs: 20 },
      { name: 'Sécurité des SI', proofs: 6 },
      { name: 'Autres fonctionnalités', proofs: 1 },
      { name: 'Pro Santé Connect', proofs: 3 },
      { name: 'Cœur de métier', proofs: 124 },
    ],
    source: 'Guide DUI (juin 2026), Étape 3',
  },
};
