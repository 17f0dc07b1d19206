/** The way of one candidature through the local Convergence, as a person goes it: by the words on buttons, by the names of questions. */
import type { Locator, Page } from 'playwright-core';

const STEP1: Record<string, string> = {
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

const STEP2: Record<string, string> = {
  nie: '212121212',
  nil: '123456789',
  autresNoms: 'Non',
  groupement: 'Non',
  distributeurs: 'Non',
  composants: 'Non',
};

/** The places of the Ségur counter on a product's page, and of DUI among the démarches. */
const [SEGUR, DUI] = [2, 5];

/** Plays the ANS's side on a candidature. */
export type Play = (action: string, more?: Record<string, string>) => void;

/**
 * Goes from the page of products to « Candidature référencée »; `look` hears of each page of Convergence that one stands on. Throws where there is no
 * way on.
 */
export async function walkThrough(page: Page, look: () => Promise<void>, playOn: (number: string) => Play): Promise<void> {
  const press = async (words: string | RegExp, place = 0) => {
    const one = button(page, words).nth(place);
    await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await one.click();
    await page.waitForLoadState();
  };
  const seen = async (words: string | RegExp, place = 0) => {
    await press(words, place);
    await look();
  };
  const visit = async (path: string) => {
    await page.goto(new URL(path, page.url()).href);
    await look();
  };

  await seen('En savoir plus');
  await seen('Ajouter un produit');
  await fill(page, { nom: 'Carnet', version: '3.0', description: 'Un dossier', interets: '3. Ségur du Numérique en Santé' });
  await seen('Suivant');
  await seen('Valider');
  await seen('Commencer', SEGUR);
  await seen('→', DUI);
  await seen('Démarrer');
  await fill(page, { charte: 'on' });
  await seen("Confirmer l'inscription");

  const home = new URL(page.url()).pathname;
  const play = playOn(home.split('/').at(-1) ?? '');
  await seen('Démarrer');
  for (const words of ['Compléter avec les données du responsable légal', 'Compléter avec mes données', 'Compléter à partir des données']) {
    await seen(words);
  }
  await fill(page, STEP1);
  await seen('Suivant');
  await seen('Soumettre votre candidature');
  await visit(home);

  await visit(`${home}/etape-2`);
  await fill(page, STEP2);
  await page
    .locator('input[type=file][name=documentation]')
    .setInputFiles({ name: 'fonctions.pdf', mimeType: 'application/pdf', buffer: PDF });
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
  await seen(/^\s*Soumettre\s*$/);
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

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

/** Buttons and links with these words, those on screen. */
function button(page: Page, words: string | RegExp): Locator {
  return page.locator('a, button, input[type=submit], [role=button]').filter({ hasText: words, visible: true });
}

/** Answers questions by their name: a choice with a click on it, drawn or not, everything else by typing. */
async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const drawn = page.locator(`[data-drawn-group="${name}"] [data-value="${value}"]`);
    const list = page.locator(`:has(> [data-drawn][name="${name}"])`).locator('[role=combobox], [role=option]');
    const named = page.locator(`[name="${name}"]`);
    if ((await drawn.count()) > 0) await click(drawn);
    else if ((await list.count()) > 0) {
      await click(list.first());
      await click(list.and(page.locator(`[data-value="${value}"]`)));
    } else await answer(named, value);
  }
}

async function answer(named: Locator, value: string): Promise<void> {
  const type = await named.first().getAttribute('type');
  if (type !== 'radio' && type !== 'checkbox') {
    if ((await named.first().evaluate(({ tagName }) => tagName)) === 'SELECT') await named.first().selectOption(value);
    else await named.first().fill(value);
    return;
  }
  const one = type === 'checkbox' && value === 'on' ? named.first() : named.and(named.page().locator(`[value="${value}"]`));
  if (!(await one.isChecked())) await click(one);
}

/** Clicks from within the page: a control that is not drawn itself is clicked through its label. */
function click(one: Locator): Promise<void> {
  return one.evaluate((element) => (element as HTMLElement).click());
}
