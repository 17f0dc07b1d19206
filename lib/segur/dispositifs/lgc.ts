import { type DispositifFacts, NO_CALENDAR } from './dispositif';

/** Logiciel de gestion de cabinet. */
export const LGC: DispositifFacts = {
  label: 'LGC vague 2',
  couloir: 'Médecin de ville',
  dsr: 'DSR-MDV-LGC-Va2',
  vague1: { words: ['lgc', 'mdv'], confidence: 'stated' },
  source: 'Guide LGC (septembre 2025), Étape 2 : « référencé vague 1 sur ce DSR »',
  calendar: NO_CALENDAR,
  chapters: {
    list: [
      { name: "Gestion de l'Identité Nationale de Santé", proofs: 81 },
      { name: 'Consultation et Alimentation du DMP / Mon espace santé', proofs: 35 },
      { name: 'Gestion de la MSSanté', proofs: 56 },
      { name: 'Sécurité des SI', proofs: 10 },
      { name: 'Identification électronique & ProSanté Connect', proofs: 7 },
      { name: 'Gestion et partage des documents de santé', proofs: 37 },
      { name: 'Autres fonctionnalités', proofs: 7 },
      { name: 'Conformité aux autres services socles', proofs: 6 },
      { name: 'Visite INS', proofs: null },
    ],
    source: 'Guide LGC (septembre 2025), Étape 3',
  },
};
