import { describe, expect, it } from 'vitest';
import { FORM_END, FURNITURE, GROUP_TITLE, isActionWords, statusOf, ZONE_WORDS } from '../../lib/page/lexicon';
import { plain } from '../../lib/page/text';

describe('a status', () => {
  it.each([
    ['À compléter', 'to-complete'],
    ['A modifier', 'to-modify'],
    ['En cours', 'in-progress'],
    ['Soumis', 'submitted'],
    ['SOUMISES', 'submitted'],
    ['Resoumis', 'submitted'],
    ['Chapitre soumis', 'submitted'],
    ['Validé', 'validated'],
    ['Chapitre validé', 'validated'],
    ['Validées', 'validated'],
    ['Reçu', 'received'],
    ['Reçues', 'received'],
    ['En attente de planification', 'awaiting-planning'],
    ['En attente planification', 'awaiting-planning'],
    ['-', 'not-open'],
    ['–', 'not-open'],
  ])('%s', (words, status) => {
    expect(statusOf(words)).toBe(status);
  });

  it.each([
    '',
    'À compléter avant',
    'Champ à compléter',
    'Dossier en cours',
    'En cours de',
    'Non soumis',
    'Soumission',
    'Invalidé',
    'Valider',
    'Perçu',
    'Reçu le 2',
    'Pas en attente planification',
    'En attente planification 2',
    '--',
    '- -',
  ])('none in %j', (words) => {
    expect(statusOf(words)).toBeNull();
  });
});

describe('the words of an action', () => {
  it.each(['Compléter', 'Voir les preuves', '← Retour aux chapitres', '←Retour', 'Resoumettre', 'Soumettre', 'Confirmer'])(
    '%s',
    (words) => {
      expect(isActionWords(words)).toBe(true);
    },
  );

  it.each(['À compléter', 'Validé', 'Suivante', 'Ne pas valider', `Voir ${'x'.repeat(90)}`])('not %s', (words) => {
    expect(isActionWords(words)).toBe(false);
  });

  it('is at most ninety characters long', () => {
    expect(isActionWords(`Voir ${'x'.repeat(85)}`)).toBe(true);
    expect(isActionWords(`Voir ${'x'.repeat(86)}`)).toBe(false);
  });
});

describe('other words of Convergence', () => {
  it.each(['Suivant', 'Enregistrer comme brouillon', 'Soumettre votre candidature', 'Valider'])('%s ends a form', (words) => {
    expect(FORM_END.test(plain(words))).toBe(true);
    expect(FORM_END.test(plain(`${words} x`)) || FORM_END.test(plain(`x ${words}`))).toBe(false);
  });

  it.each([
    'Précédent référencement',
    'Précédents référencements 2',
    'Référencement en cours n°1',
    'Autre nom commercial',
    'Autres noms commerciaux',
    'Éditeur du groupement n° 12',
    'Éditeurs distributeurs',
    'Composant additionnel 1',
    'Identification du produit',
    'Votre intérêt pour les dispositifs du Ségur',
  ])('%s is a group', (words) => {
    expect(GROUP_TITLE.test(plain(words))).toBe(true);
  });

  it.each(['Mon précédent référencement', 'Autre nom commercial du logiciel', 'Composant', 'Identification du produit candidat'])(
    '%s is none',
    (words) => {
      expect(GROUP_TITLE.test(plain(words))).toBe(false);
    },
  );

  it.each([
    'Glissez-déposez vos fichiers ici',
    'Glisser déposer',
    'Glissez et déposez',
    'Ou',
    'Parcourir',
    'Choisir un fichier',
    'Sélectionner des fichiers',
    'Aucun fichier choisi',
  ])('%s is a zone’s', (words) => {
    expect(ZONE_WORDS.test(plain(words))).toBe(true);
  });

  it.each(['Ou bien', 'Parcourir le site', 'Choisir un fichier pdf', 'Un aucun fichier', 'Pour glisser déposer', 'Choisir fichier'])(
    '%s is not',
    (words) => {
      expect(ZONE_WORDS.test(plain(words))).toBe(false);
    },
  );

  it.each(['Rechercher', 'Recherche :', 'Trié par date', 'Trier par', 'Afficher 10 entrées', 'Cookies', 'Newsletter', 'Langue'])(
    '%s is furniture',
    (words) => {
      expect(FURNITURE.test(plain(words))).toBe(true);
    },
  );

  it.each(['Recherches', 'Trier', 'Langues', 'Cuisine'])('%s is not furniture', (words) => {
    expect(FURNITURE.test(plain(words))).toBe(false);
  });
});
