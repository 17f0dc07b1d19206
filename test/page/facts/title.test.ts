import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/page/dom/outline';
import { pageWords } from '../../../lib/page/facts/facts';
import { plain } from '../../../lib/reading/text';
import { hasLine, isCandidaturePage, titleOf, titlePlace } from '../../../lib/page/facts/title';
import { openPage } from '../../tools/dom';
import { outlineIn } from '../read-words';

const title = (html: string) => titleOf(outlineIn(html));

describe('the main heading', () => {
  it.each([
    ['<h1>Bonjour</h1>', 'Bonjour'],
    ['<h2>Deux</h2><h1>Un</h1>', 'Un'],
    ['<h1>Convergence</h1><h2>Deux</h2>', 'Deux'],
    [`<h1>${'x'.repeat(200)}</h1>`, 'x'.repeat(200)],
    ['<h1><button>Compléter</button></h1><h2>Deux</h2>', 'Deux'],
    ['<p>Un</p><fieldset><legend>Légende</legend></fieldset><h2>Deux</h2>', 'Deux'],
    ['<h1>Convergence</h1><h1>Vos démarches</h1>', 'Vos démarches'],
    ['<h1>Un</h1><h2>Vos démarches</h2>', 'Un'],
    ['<h2>Deux</h2><h3>Vos démarches</h3>', 'Vos démarches'],
    ['<h2>Deux</h2><p>Vos démarches</p>', 'Vos démarches'],
    ['<p>Texte</p><h2>Deux</h2><h3>Trois</h3>', 'Deux'],
    ['<div role="heading" aria-level="1">Un</div><h2>Deux</h2>', 'Un'],
    ['<nav><h1>Menu</h1></nav><h2>Deux</h2>', 'Deux'],
    [`<h1>${'x'.repeat(201)}</h1><h2>Deux</h2>`, 'Deux'],
    ['<p>Les parcours</p><p>Vos démarches</p><p>Les parcours</p>', 'Les parcours'],
    ['<p>Nouvelle démarche</p><p>Vos démarches</p><p>Vos démarches</p>', 'Vos démarches'],
    ['<p>Nouvelle démarche</p><p>Vos démarches</p>', 'Nouvelle démarche'],
    ['<p>Accueil > Vos démarches</p><p>Vos démarches</p>', 'Vos démarches'],
    ['<p>Vos démarches / Accueil</p>', ''],
    ['<p>Texte</p>', ''],
    ['<input>', ''],
  ])('of %s is %j', (html, expected) => {
    expect(title(html)).toBe(expected);
  });

  it.each([
    'Questionnaire d’évaluation : DUI vague 2',
    'Récapitulatif de l’étape 1',
    'Chapitres d’exigences',
    'Chapitre d’exigence : SI',
    'Convention à venir',
    'Convention à signer',
    'Convention signée validée',
    'Convention signée et validée',
    'Candidature référencée',
    'Vos démarches (3)',
    'Nouvelle démarche',
    'Inscription au référencement Ségur',
    'Ajouter un nouveau produit',
    'Votre catalogue produits',
    'Votre catalogue produit',
    'Les parcours',
    'Produit - v1 - 3323',
    'Produit - v1 - 3323 : DUI vague 2',
    'Produit - v1 - 3323: DUI vague 2',
  ])('may be the line %s', (line) => {
    expect(title(`<p>Bonjour</p><p>${line}</p>`)).toBe(line);
  });

  it.each([
    'Mes chapitres d’exigences',
    'Convention à venir bientôt',
    'Ma candidature référencée',
    'Candidature référencée hier',
    'Les parcours possibles',
    'Votre catalogue produits ici',
    'Convention signéevalidées',
    'Produit - v1 - 3',
    'Produit - v1 - 3323 x',
    'Ajouter un nouveau produit ici',
  ])('is not the line %s', (line) => {
    expect(title(`<p>Bonjour</p><p>${line}</p>`)).toBe('');
  });

  it.each([
    ['Mon espace | Convergence', '<p>Bonjour</p><p>Mon espace</p>', 'Mon espace'],
    ['Convergence', '<p>Convergence</p>', ''],
    ['Mon espace', '<p>Mo</p>', ''],
    ['Mon espace', '<p>Mon</p>', 'Mon'],
    ['Autre', '<p>Mon espace</p>', ''],
  ])('is the line that the tab’s title %j begins with', (tab, html, expected) => {
    expect(titleOf(outlineOf(openPage(`<title>${tab}</title><body>${html}`, 'https://example.org/').body))).toBe(expected);
  });
});

describe('its place', () => {
  it('is the heading’s, else the last line’s', () => {
    expect(titlePlace(outlineIn('<h1>Un</h1><p>Un</p>'), 'Un')).toBe(0);
    expect(titlePlace(outlineIn('<p>Un</p><h1>Un</h1><p>Un</p>'), 'Un')).toBe(1);
    expect(titlePlace(outlineIn('<p>Un</p><h2>Un</h2><p>Deux</p>'), 'Un')).toBe(1);
    expect(titlePlace(outlineIn('<h1>Deux</h1><p>Un</p>'), 'Un')).toBe(1);
    expect(titlePlace(outlineIn('<p>Un</p>'), 'Deux')).toBe(-1);
  });
});

describe('a page of a candidature', () => {
  const isOne = (html: string) => {
    const outline = outlineIn(html);
    return isCandidaturePage({ plainTitle: plain(titleOf(outline)), words: pageWords(outline) });
  };
  const steps = '<p>Étape 1 Candidature administrative</p><p>Étape 2 Éligibilité</p>';
  const edcSteps = '<p>Étape 1 Formulaire administratif</p><p>Étape 2 Dépôt des preuves</p>';

  it.each([
    ['<h1>Convention à signer</h1>', true],
    [`<h1>Bonjour</h1>${steps}`, true],
    [`<h1>Bonjour</h1>${edcSteps}`, true],
    ['<h1>Bonjour</h1>', false],
    [`<h1>Messagerie</h1>${steps}`, false],
    [`<h1>Votre conversation</h1>${steps}`, false],
    [`<h1>Foire aux questions</h1>${steps}`, false],
    [`<h1>FAQ</h1>${steps}`, false],
    [`<h1>Aide</h1>${steps}`, false],
    [`<h1>Aides</h1>${steps}`, true],
  ])('%s %s', (html, yes) => {
    expect(isOne(html)).toBe(yes);
  });
});

it('a line of the page is a text, a status or an action, not in the furniture', () => {
  expect(hasLine({ outline: outlineIn('<p>Précédent</p>') }, /^precedent$/)).toBe(true);
  expect(hasLine({ outline: outlineIn('<button>Précédent</button>') }, /^precedent$/)).toBe(true);
  expect(hasLine({ outline: outlineIn('<nav><p>Précédent</p></nav>') }, /^precedent$/)).toBe(false);
  expect(hasLine({ outline: outlineIn('<input value="">') }, /^$/)).toBe(false);
});
