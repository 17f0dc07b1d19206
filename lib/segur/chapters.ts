import type { DispositifName } from './dispositifs';

/** A chapter of Étape 3 with its number of proofs, as the guides' screens show it; counts change with the profiles and with equivalence. */
export interface Chapter {
  name: string;
  /** null for a card that counts no proof, such as an appointment. */
  proofs: number | null;
}

/** The chapters of Étape 3; null where no source gives them. */
export const CHAPTERS: Record<DispositifName, { chapters: Chapter[]; source: string } | null> = {
  DUI: {
    chapters: [
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
  LGC: {
    chapters: [
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
  DPI: null,
  PFI: null,
  RIS: null,
  DRIMBOX: null,
  PSF: null,
};

/** The chapter that some candidatures have besides: see guide DUI, Étape 3, « Preuves complémentaires ». */
export const ADDITIONAL_CHAPTER = 'Preuves complémentaires';

/** The chapters of the EDC PSC counter. Source: guide DUI, « preuves dérogatoires » (Date 2 and Date 3 screens). */
export const EDC_CHAPTERS: readonly string[] = [
  'Prérequis Maturité Technique',
  'Architecture et inventaire',
  "Plan d'assurance sécurité",
  "Test d'intrusion",
  'Analyse de risques',
];

/**
 * The chapters of the REM that a component of Étape 2, section 6, may be ticked for. Their names are not those of Étape 3: the two lists
 * are not to be joined by name. Source: guide DUI (June 2026), Étape 2, 6.
 */
export const REM_CHAPTERS: readonly string[] = [
  'Gestion de l’Identité Nationale de Santé',
  'Consultation et alimentation du DMP / Mon espace santé',
  'Identification électronique & ProSanté Connect',
  'Sécurité des SI',
  'Cœur de métier',
  'Interopérabilité entre SI-SIAO et le DUI',
  'Gestion, production et partage des documents de santé',
  'Gestion de la MSSanté',
  'Conformité aux autres services socles',
  'Interopérabilité ViaTrajectoire',
  'Production d’indicateurs',
  'Exigences issues de la vague 1 DUI',
];

/** What the guides themselves call the chapters with long names, elsewhere in their texts. */
const SHORT_NAMES: readonly [RegExp, string][] = [
  [/identit[ée] nationale de sant[ée]/i, 'INS'],
  [/\bDMP\b/, 'DMP / Mon espace santé'],
  [/\bMSSant[ée]/i, 'MSSanté'],
  [/documents de sant[ée]/i, 'Documents de santé'],
];

/** A chapter's name where there is little room; as printed where no shorter one is usual. */
export function shortChapterName(name: string): string {
  return SHORT_NAMES.find(([words]) => words.test(name))?.[1] ?? name;
}
