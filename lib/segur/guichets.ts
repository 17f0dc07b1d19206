/** The counters that a vendor deals with besides the Ségur candidature, and in which order. */

/** Where a piece is obtained or filed. */
export type GuichetName = 'iSC' | 'Convergence' | 'EDC PSC' | 'CNDA' | 'Ségur' | 'Gazelle' | 'MOTCO2' | 'YouSign';

/** One step of the way through the counters. */
export interface GuichetStep {
  id: string;
  guichet: GuichetName;
  /** Ids of the steps that come before. */
  after: string[];
  /** What is got: a number, an authorisation, a certificate. */
  gives: string | null;
  /** Not asked of a solution whose only optional profile is AHI. */
  notForAhiOnly: boolean;
  source: string;
  confidence: 'stated' | 'inferred';
}

const ANNEX = 'Guide DUI (juin 2026), Annexe 1';
const FOCUS = 'Guide LGC (septembre 2025), « Focus sur les guichets »';

/** The way of a DUI or LGC vendor with an EDC PSC part. */
export const GUICHET_STEPS: readonly GuichetStep[] = [
  step('isc-account', 'iSC', [], 'un compte iSC par collaborateur', 'Guide DUI (juin 2026), Prérequis 1'),
  step('product', 'Convergence', ['isc-account'], 'la référence du produit', 'Guide DUI (juin 2026), Prérequis 4'),
  step('candidature', 'Ségur', ['product'], 'le numéro de candidature Ségur', 'Guide DUI (juin 2026), Prérequis 8'),
  step('cnda-account', 'CNDA', [], 'NIE et NIL', 'Guide DUI (juin 2026), Étape 2, 2. Informations CNDA (1/2)'),
  edcStep('edc-candidature', ['product'], 'le numéro de candidature EDC PSC', 'Guide DUI (juin 2026), « Les prérequis de l’étape 2 »'),
  edcStep('edc-maturity', ['edc-candidature'], "l'autorisation d'accès aux environnements de test", ANNEX),
  { ...step('cnda-tests', 'CNDA', ['cnda-account', 'edc-maturity'], 'le passage en pré-examen', ANNEX), notForAhiOnly: false },
  edcStep('edc-habilitation', ['edc-maturity'], "l'habilitation EDC PSC", FOCUS),
  step('cnda-homologation', 'CNDA', ['cnda-tests', 'edc-habilitation'], "l'attestation de conformité", FOCUS),
  step('gazelle', 'Gazelle', ['candidature'], "les preuves d'interopérabilité", 'Guide DUI (juin 2026), Étape 3'),
  step('motco2', 'MOTCO2', ['candidature'], 'les preuves MSSanté', 'https://industriels.esante.gouv.fr/faq/segur'),
  step('proofs', 'Ségur', ['candidature', 'cnda-homologation', 'edc-habilitation'], null, 'Guide DUI (juin 2026), Étape 3'),
  step('convention', 'YouSign', ['proofs'], 'la convention signée', 'Guide DUI (juin 2026), Étape 4'),
];

function step(id: string, guichet: GuichetName, after: string[], gives: string | null, source: string): GuichetStep {
  return { id, guichet, after, gives, notForAhiOnly: false, source, confidence: 'stated' };
}

function edcStep(id: string, after: string[], gives: string, source: string): GuichetStep {
  return { ...step(id, 'EDC PSC', after, gives, source), notForAhiOnly: true };
}
