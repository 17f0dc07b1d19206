import { STEP_2 } from '../skins/site-words.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { STEP1, STEP2 } from '../tools/walk-steps.ts';
import { freshState } from './seed.ts';
import { buildReplica } from './server.ts';
import { type Visitor, visit } from './visitor.ts';

// A busy machine may take its time; nothing here waits.
vi.setConfig({ testTimeout: 20_000 });

const state = freshState('crispy', null);
const server = await buildReplica(state);
let visitor: Visitor;

beforeEach(() => {
  Object.assign(state, freshState('crispy', '2026-09-02'));
  visitor = visit(server);
});

it('takes a product from its creation to « Candidature référencée »', async () => {
  await visitor.go('/');
  await visitor.press('En savoir plus');
  await visitor.press('Ajouter un produit');
  visitor.answer({ nom: 'Carnet', version: '3.0', description: 'Un dossier', interets: '3. Ségur du Numérique en Santé' });
  await visitor.press('Suivant');
  await visitor.press('Valider');
  expect(visitor.page().querySelector('h1')?.textContent).toBe('Carnet - 3.0 - 3331');

  await visitor.press('Commencer', undefined, 2);
  await visitor.press('→', undefined, 5);
  expect(visitor.text()).toContain('Vos démarches DUI vague 2 (7)');
  await visitor.press('Démarrer');
  expect(visitor.text()).toContain('Charte de référencement DUI va2');
  visitor.answer({ charte: 'on' });
  await visitor.press("Confirmer l'inscription");
  expect(visitor.text()).toMatch(/Candidature [A-Z]{10} A compléter/);
  const home = visitor.at().address;
  const number = home.split('/').at(-1) as string;

  await visitor.press('Démarrer');
  expect(visitor.text()).toContain('0/19 questions obligatoires répondues');
  await visitor.press('Compléter avec les données du responsable légal');
  await visitor.press('Compléter avec mes données');
  await visitor.press("Compléter à partir des données Convergence récupérées d'iSC");
  expect(visitor.text()).toContain('11/19 questions obligatoires répondues');
  visitor.answer(STEP1);
  await visitor.press('Suivant');
  expect(visitor.text()).toContain("Récapitulatif de l'étape Candidature administrative");
  await visitor.press('Soumettre votre candidature');

  await visitor.press('Continuer');
  expect(visitor.text()).toContain('1/8 questions obligatoires répondues');
  visitor.answer(STEP2);
  await visitor.press('Suivant', { field: 'documentation', name: 'fonctions.pdf', bytes: 2000 });
  expect(visitor.text()).toContain(`Récapitulatif de l'étape ${STEP_2}`);
  expect(visitor.text()).toContain('fonctions.pdf');
  await visitor.press('Soumettre votre candidature');
  expect(visitor.text()).toContain(`Confirmez-vous la soumission de l'étape ${STEP_2} ?`);
  await visitor.press('Confirmer la soumission');
  await visitor.go(`${home}/etape-3`);
  expect(visitor.at().status).toBe(404);

  await visitor.ans({ action: 'eligible', number });
  await visitor.go(`${home}/etape-3`);
  expect(visitor.text()).toContain('Statut : 0/9 chapitre soumis dont 0 validé');
  expect(visitor.text()).toContain('0/200 preuve soumise dont 0 validée');
  await visitor.go(`${home}/etape-3/autres-fonctionnalites`);
  visitor
    .page()
    .querySelector('[data-upload]')
    ?.closest('form')
    ?.insertAdjacentHTML('beforeend', '<button name="do" value="upload">Déposer</button>');
  await visitor.press('Déposer', { field: 'proof', name: 'capture.png', bytes: 5000 });
  expect(visitor.text()).toContain('1/1 complété');
  await visitor.press('Soumettre le chapitre');
  expect(visitor.text()).toContain('Nombre de preuves renseignées : 1');
  await visitor.press('Soumettre');
  expect(visitor.text()).toContain('Statut : 1/9 chapitre soumis dont 0 validé');

  for (const action of ['load-proofs', 'submit-chapter', 'validate-chapter']) await visitor.ans({ action, number });
  await visitor.go(`${home}/etape-3`);
  expect(visitor.text()).toContain('Statut : 9/9 chapitres soumis dont 9 validés');
  expect(visitor.text()).toContain('200/200 preuves soumises dont 200 validées');
  await visitor.go(`${home}/etape-4`);
  for (const state of ['Convention à venir', 'Convention à signer', 'Convention signée validée', 'Candidature référencée']) {
    await visitor.go(`${home}/etape-4`);
    expect([...visitor.page().querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain(state);
    await visitor.ans({ action: 'convention', number });
  }
  expect(visitor.text()).toContain('Félicitations ! Vous avez obtenu le référencement pour votre logiciel le 02/09/2026.');
});

it('asks for a modification, waits for it, and takes the chapter again', async () => {
  const chapter = '/candidatures/QMZKWPLDXA/etape-3/consultation-et-alimentation-du-dmp-mon-espace-sante';
  await visitor.ans({
    action: 'ask-modification',
    number: 'QMZKWPLDXA',
    chapter: chapter.split('/').at(-1) as string,
    proofs: '1',
    message: 'Illisible.',
  });
  await visitor.go('/candidatures/QMZKWPLDXA/etape-3');
  expect(visitor.text()).toContain('7/8 preuves conformes');
  expect(visitor.text()).toContain('1/8 preuve à modifier');
  await visitor.go(chapter);
  expect(visitor.text()).toContain('Illisible.');
  await visitor.press('Resoumettre le chapitre');
  expect(visitor.text()).toContain('Les preuves suivantes sont à modifier avant de resoumettre le chapitre');
  await visitor.press('Importer directement de Gazelle');
  await visitor.press('Resoumettre le chapitre');
  await visitor.press('Soumettre');
  expect(visitor.text()).toContain('8/8 preuves chargées');
});

it('takes a chapter of the Espace de Confiance up to its authorisation', async () => {
  await visitor.go('/demarches/edc-psc');
  expect(visitor.text()).toContain('Vos démarches Guichet Editeur (1)');
  await visitor.go('/candidatures/EKPSCZQWTN/etape-3');
  expect(visitor.text()).toContain("Questionnaire d'évaluation : Guichet Editeur");
  expect(visitor.text()).toContain('Statut : 2/5 chapitres soumis dont 1 validés 16/20 preuves soumises dont 12 validées');
  expect(visitor.text()).toContain("Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance");

  const number = 'EKPSCZQWTN';
  for (const action of ['load-proofs', 'submit-chapter', 'validate-chapter']) await visitor.ans({ action, number });
  await visitor.go(`/candidatures/${number}/etape-3`);
  expect(visitor.text()).toContain('Statut : 5/5 chapitres reçus dont 5 validés 20/20 preuves traitées dont 20 validées');
  expect(visitor.text()).toContain('4/4 preuves conformes');
});

it('adds « Preuves complémentaires », which the totals leave out', async () => {
  await visitor.ans({ action: 'additional-proofs', number: 'QMZKWPLDXA', on: 'oui' });
  await visitor.go('/candidatures/QMZKWPLDXA/etape-3');
  expect(visitor.text()).toContain('0/23 preuve conforme 0/23 preuve à modifier');
  expect(visitor.text()).toContain('Statut : 4/9 chapitres soumis');
});
