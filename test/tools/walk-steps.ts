/** The way of one candidature through the local Convergence, as a person goes it: by the words on buttons, by the names of questions. */

/** The answers of Étape 1 that are enough to submit it. */
export const STEP1: Record<string, string> = {
  representantFonction: 'Présidente',
  contactTelephone: '06 98 76 54 32',
  siret: '55210055400013',
  formeJuridique: 'SAS',
  adresse: '1 rue de la Recette, 75000 Paris',
  denominationCommerciale: 'Carnet',
  version: '3.0',
  precedemment: 'Non',
  autreDispositif: 'Non',
  datePrevisionnelle: '2027-09-30',
  publication: 'Oui',
};

/** The same for Étape 2. */
export const STEP2: Record<string, string> = {
  nie: '212121212',
  nil: '123456789',
  autresNoms: 'Non',
  groupement: 'Non',
  distributeurs: 'Non',
  composants: 'Non',
};

/** The places of the Ségur counter on a product's page, and of DUI among the démarches. */
const [SEGUR, DUI] = [2, 5];

/** Somebody on a page of the local Convergence. Each verb throws when what it names is not there. */
export interface Walker {
  /** Presses the button or link with these words, the first of them unless `place` says another, and waits for the page that comes. */
  press(words: string, place?: number): Promise<void>;
  /** Goes to an address of the site. */
  visit(path: string): Promise<void>;
  /** Answers questions by their name. */
  answer(answers: Record<string, string>): Promise<void>;
  /** Chooses a file for a question. */
  attach(name: string, file: string): Promise<void>;
  /** The address of the page, without the site. */
  path(): Promise<string>;
}

/** Plays the ANS's side on a candidature. */
export type Play = (action: string, more?: Record<string, string>) => void;

/**
 * Goes from the page of products to « Candidature référencée »; `look` hears of each page of Convergence that one stands on. Throws where there is no
 * way on.
 */
export async function walkThrough(walker: Walker, look: () => Promise<void>, playOn: (number: string) => Play): Promise<void> {
  const seen = async (words: string, place?: number) => {
    await walker.press(words, place);
    await look();
  };
  const visit = async (path: string) => {
    await walker.visit(path);
    await look();
  };

  await seen('En savoir plus');
  await seen('Ajouter un produit');
  await walker.answer({ nom: 'Carnet', version: '3.0', description: 'Un dossier', interets: '3. Ségur du Numérique en Santé' });
  await seen('Suivant');
  await seen('Valider');
  await seen('Commencer', SEGUR);
  await seen('→', DUI);
  await seen('Démarrer');
  await walker.answer({ charte: 'on' });
  await seen("Confirmer l'inscription");

  const home = await walker.path();
  const play = playOn(home.split('/').at(-1) ?? '');
  await seen('Démarrer');
  for (const words of ['Compléter avec les données du responsable légal', 'Compléter avec mes données', 'Compléter à partir des données']) {
    await seen(words);
  }
  await walker.answer(STEP1);
  await seen('Suivant');
  await seen('Soumettre votre candidature');
  await visit(home);

  await visit(`${home}/etape-2`);
  await walker.answer(STEP2);
  await walker.attach('documentation', 'fonctions.pdf');
  await seen('Suivant');
  await seen('Soumettre votre candidature');
  await seen('Confirmer la soumission');

  play('eligible');
  await visit(home);
  await visit(`${home}/etape-3`);
  await visit(`${home}/etape-3/autres-fonctionnalites`);
  play('load-proofs');
  await visit(`${home}/etape-3/autres-fonctionnalites`);
  await seen('Soumettre le chapitre');
  await seen('Soumettre');
  play('ask-modification', { chapter: 'Autres fonctionnalités', proofs: '1', message: 'Illisible.' });
  await visit(`${home}/etape-3`);
  for (const action of ['load-proofs', 'submit-chapter', 'validate-chapter']) play(action);
  await visit(`${home}/etape-3`);
  for (const state of ['upcoming', 'to-sign', 'signed', 'referenced']) {
    play('convention', { state });
    await visit(`${home}/etape-4`);
  }
  await visit(home);
}
