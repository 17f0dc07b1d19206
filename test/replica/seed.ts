/** The candidatures that are there when the replica starts. All people, companies and numbers are made up. */
import { allChapters, clockAt, freshStep, newCandidature, officialDeadlines } from './state.ts';
import type { Candidature, ReplicaChapter, ReplicaProduct, ReplicaState } from './state.ts';
import type { Answers } from './questions.ts';
import { ACCOUNT } from './words/products.ts';

/** The numbers to ask for. */
export const READY_MADE = {
  emptyDui: 'RTPJTHIJVH',
  halfFilledLgc: 'IZCYKCWXGY',
  duiAtProofs: 'QMZKWPLDXA',
  edc: 'EKPSCZQWTN',
} as const;

/** What iSC knows of the signed-in account's company: the buttons « Compléter avec ... » copy from it. */
export const KNOWN_DATA = {
  representative: {
    representantNom: 'Martin',
    representantPrenom: 'Camille',
    representantEmail: 'camille.martin@editeur.example',
    representantTelephone: '06 12 34 56 78',
    representantFonction: 'Présidente',
  },
  mine: {
    contactNom: 'Recette',
    contactPrenom: 'Editeur',
    contactEmail: 'editeur.recette@editeur.example',
    contactTelephone: '06 98 76 54 32',
  },
  company: { denominationSociale: 'Editeur Exemple', siret: '552100554' },
};

const COMPANY: Record<string, string> = {
  ...KNOWN_DATA.company,
  siret: '55210055400013',
  formeJuridique: 'SAS',
  adresse: '1 rue de la Recette, 75000 Paris',
};

/** Étape 1 wholly answered, without precedents. The forecast date is YYYY-MM-DD. */
export function wholeStep1(product: ReplicaProduct): Answers {
  const answers = {
    ...KNOWN_DATA.representative,
    ...KNOWN_DATA.mine,
    ...COMPANY,
    denominationCommerciale: product.name,
    version: product.version,
    precedemment: 'Non',
    autreDispositif: 'Non',
    datePrevisionnelle: '2027-09-30',
    publication: 'Oui',
  };
  return asAnswers(answers);
}

/** Étape 2 wholly answered for a démarche whose first profile is that one; nothing but the base questions. */
export function wholeStep2(profile: string): Answers {
  return asAnswers({
    edcLps: READY_MADE.edc,
    edcProxy: READY_MADE.edc,
    nie: '212121212',
    nil: '123456789',
    autresNoms: 'Non',
    profils: profile,
    documentation: 'Documentation_fonctionnelle.pdf',
    groupement: 'Non',
    distributeurs: 'Non',
    composants: 'Non',
  });
}

/** The form of the Espace de Confiance wholly answered. */
export function wholeEdcForm(product: ReplicaProduct): Answers {
  return asAnswers({
    denominationSociale: 'Editeur Exemple',
    siret: '55210055400013',
    adresse: COMPANY.adresse as string,
    denominationCommerciale: product.name,
    version: product.version,
    profils: 'Editeur de logiciel Utilisateur',
    autresNoms: 'Non',
  });
}

function asAnswers(values: Record<string, string>): Answers {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
}

/** Gives a proof to the first `count` places of a chapter, or to all of them; where a modification was asked, it is another one. */
export function loadProofs(chapter: ReplicaChapter, count = chapter.proofs.length): void {
  for (const proof of chapter.proofs.slice(0, count)) {
    const file = `preuve_${proof.id.replace(/[/.]/g, '_')}.pdf`;
    proof.given = proof.type === 'link' ? `https://preuves.example/${encodeURIComponent(proof.id)}` : file;
    if (proof.verdict === 'to-modify') proof.changed = true;
  }
}

function product(reference: string, name: string, version: string): ReplicaProduct {
  return { reference, name, version, description: 'Logiciel de démonstration' };
}

function emptyDui(): Candidature {
  return { ...newCandidature(READY_MADE.emptyDui, 'DUI', product('3323', 'Produit test', 'v0.1')), charterAccepted: true };
}

function halfFilledLgc(): Candidature {
  const candidature = newCandidature(READY_MADE.halfFilledLgc, 'LGC', product('3268', 'TEST LGC', '1'));
  const kept = Object.entries(wholeStep1(candidature.product)).filter(([name]) =>
    /^representant|^contactNom|^denomination|^version/.test(name),
  );
  candidature.charterAccepted = true;
  candidature.step1 = {
    ...freshStep({
      ...Object.fromEntries(kept),
      precedemment: ['Oui'],
      'precedents-0-nru': ['LGCV1REF01'],
      'precedents-0-dsr': ['LGC'],
      'precedents-1-nru': [],
      'precedents-1-dsr': [],
    }),
    status: 'in-progress',
    draftSavedAt: clockAt('2025-09-02')(),
  };
  return candidature;
}

function duiAtProofs(): Candidature {
  const candidature = newCandidature(READY_MADE.duiAtProofs, 'DUI', product('3311', 'Dossier Usager Exemple', '2.4'));
  candidature.charterAccepted = true;
  candidature.step1 = { ...freshStep(wholeStep1(candidature.product)), status: 'validated' };
  candidature.step2 = { ...freshStep(wholeStep2('Médico-social - DUI : Profil Général')), status: 'validated' };
  candidature.eligible = true;
  const [documents, dmp, reporting, identity, mail, security, other] = allChapters(candidature);
  for (const whole of [documents, dmp, identity, mail, other]) if (whole) loadProofs(whole);
  if (reporting) loadProofs(reporting, 3);
  if (security) loadProofs(security, 5);
  if (documents) validate(documents);
  if (dmp) dmp.status = 'submitted';
  if (identity) askModification(identity, 2, 'La copie d’écran ne montre pas les traits d’identité : merci de la refaire.', '2026-08-24');
  if (other) other.status = 'submitted';
  return candidature;
}

function edc(): Candidature {
  const candidature = newCandidature(READY_MADE.edc, null, product('3330', 'Dossier Usager Exemple', '2.4'));
  candidature.step1 = { ...freshStep(wholeEdcForm(candidature.product)), status: 'validated' };
  const [first, second] = candidature.chapters;
  if (first) loadProofs(first);
  if (first) validate(first);
  if (second) loadProofs(second);
  if (second) second.status = 'submitted';
  return candidature;
}

/** The others of the list « Vos démarches DUI vague 2 (6) ». */
function otherDui(): Candidature[] {
  const untouched = newCandidature('HVBNTRKXWS', 'DUI', product('3322', 'Produit', 'v0.1'));
  const started = [
    '3320 Test_4_eqv_her_DUI_2026 1 WDLKQZPMFR',
    '3317 Test_3_eqv_her_DUI_2026 1 YTGRBXNCSJ',
    '3315 Test_2_eqv_her_DUI_2026 1 PLMNVKDZQH',
  ].map((line) => {
    const [reference, name, version, number] = line.split(' ') as [string, string, string, string];
    const candidature = newCandidature(number, 'DUI', product(reference, name, version));
    candidature.charterAccepted = true;
    candidature.step1 = { ...freshStep(), status: 'in-progress', draftSavedAt: clockAt('2026-06-15')() };
    return candidature;
  });
  return [untouched, ...started];
}

/** Validates a chapter and every proof of it, as the ANS does. */
export function validate(chapter: ReplicaChapter): void {
  chapter.status = 'validated';
  for (const proof of chapter.proofs) Object.assign(proof, { verdict: 'conform', changed: false });
}

/** Sends a chapter back: its first `count` proofs are to be modified, the others are conform. */
export function askModification(chapter: ReplicaChapter, count: number, request: string, on: string): void {
  chapter.status = 'to-modify';
  chapter.proofs.forEach((proof, index) => {
    const toModify = index < count;
    if (toModify) proof.requests.push({ on, words: request });
    Object.assign(proof, { verdict: toModify ? 'to-modify' : 'conform', changed: false });
  });
}

/** The state at the start. `today` is YYYY-MM-DD, or null for the machine's clock. */
export function freshState(skin: string, today: string | null): ReplicaState {
  const [untouched, ...started] = otherDui() as [Candidature, ...Candidature[]];
  const candidatures = [emptyDui(), untouched, ...started, duiAtProofs(), halfFilledLgc(), edc()];
  return {
    skin,
    renamings: [],
    sentAs: 'html',
    clock: clockAt(today),
    deadlines: officialDeadlines(),
    products: candidatures.map((candidature) => candidature.product),
    productDraft: freshStep({ responsable: [ACCOUNT] }),
    candidatures,
  };
}
