/** Captures that stand for a certificate still awaited, at Date 2 and Date 3, and what each must show. */

/** One capture. `mustShow` are French phrases to tick one by one. */
export interface DerogatoryProof {
  at: 'date2' | 'date3';
  guichet: 'CNDA' | 'EDC PSC';
  /** What it stands for. */
  insteadOf: string;
  mustShow: string[];
  /** What is still needed in the end. */
  stillNeeded: string;
  source: string;
  confidence: 'stated' | 'inferred';
}

const DATE_2 = 'Guide DUI (juin 2026), « Focus sur les preuves dérogatoires acceptées à la Date 2 (1/2) »';
const DATE_3 = 'Guide DUI (juin 2026), « Focus sur les preuves dérogatoires acceptées à la Date 3 (1/2) »';
const WEBINAR = 'Webinaire DUI (26/05/2026), « Les éléments CNDA attendus »';

/** As the DUI guide and webinar state them. A solution of the AHI profile alone files no EDC PSC proof. */
export const DEROGATORY_PROOFS: readonly DerogatoryProof[] = [
  {
    at: 'date2',
    guichet: 'CNDA',
    insteadOf: "l'attestation de chaque homologation attendue (INS, DMP…)",
    mustShow: ['les informations du logiciel', 'le statut de la demande, au moins « Pré-examen »', 'la date de retour prévisionnelle'],
    stillNeeded: "l'attestation de conformité, avant le collège de référencement",
    source: `${DATE_2} ; ${WEBINAR}`,
    confidence: 'stated',
  },
  {
    at: 'date2',
    guichet: 'EDC PSC',
    insteadOf: "l'habilitation EDC PSC",
    mustShow: [
      'le numéro de candidature EDC PSC',
      'le nom de la solution',
      "l'ensemble des chapitres soumis au moins une fois",
      'la validation de « Prérequis Maturité Technique »',
      "l'obtention de l'autorisation d'accès aux environnements de test",
    ],
    stillNeeded: "l'habilitation, avant le collège de référencement",
    source: DATE_2,
    confidence: 'stated',
  },
  {
    at: 'date3',
    guichet: 'CNDA',
    insteadOf: "l'attestation de chaque homologation attendue (INS, DMP…)",
    mustShow: ['le compte rendu de pré-examen', "la date d'examen qu'il déclenche, dans l'espace personnel CNDA"],
    stillNeeded: "l'attestation de conformité, avant le collège de référencement",
    source: DATE_3,
    confidence: 'stated',
  },
  {
    at: 'date3',
    guichet: 'EDC PSC',
    insteadOf: "l'habilitation EDC PSC",
    mustShow: ['le numéro de candidature EDC PSC', 'le nom de la solution', "l'ensemble des chapitres EDC PSC validés"],
    stillNeeded: "l'habilitation, avant le collège de référencement",
    source: DATE_3,
    confidence: 'stated',
  },
];
