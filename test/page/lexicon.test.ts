import { describe, expect, it } from 'vitest';
import { endsForm, FURNITURE, GROUP_TITLE, isActionWords, isZoneName, statusOf, ZONE_WORDS } from '../../lib/page/lexicon';
import { plain } from '../../lib/reading/text';

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
    'Dossier à modifier',
    'À modifier avant le 2',
    'Non reçu',
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

  it.each(['À compléter', 'Validé', 'Suivante', 'Ne pas valider'])('not %s', (words) => {
    expect(isActionWords(words)).toBe(false);
  });

  it('has any length', () => {
    expect(isActionWords(`Voir ${'x'.repeat(85)}`)).toBe(true);
    expect(isActionWords(`Voir ${'x'.repeat(386)}`)).toBe(true);
  });
});

describe('other words of Convergence', () => {
  it.each(['Suivant', 'Enregistrer comme brouillon', 'Soumettre votre candidature', 'Valider'])('%s ends a form', (words) => {
    expect(endsForm({ kind: 'action', text: words })).toBe(true);
    expect(endsForm({ kind: 'action', text: `${words} x` }) || endsForm({ kind: 'action', text: `x ${words}` })).toBe(false);
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
    'Éditeur distributeur (1)',
    'Composants additionnels n°12',
    'Composant additionnel#1',
    'Référencement en cours (1/12)',
    'Référencement en cours 1 sur 12',
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

  it.each(['Rechercher', 'Recherche :', 'Trié par date', 'Trier par', 'Afficher 10 entrées', 'Cookies', 'Cookie', 'Newsletter', 'Langue'])(
    '%s is furniture',
    (words) => {
      expect(FURNITURE.test(plain(words))).toBe(true);
    },
  );

  it.each(['Recherches', 'Trier', 'Langues', 'Cuisine'])('%s is not furniture', (words) => {
    expect(FURNITURE.test(plain(words))).toBe(false);
  });

  it.each([
    'Parcourir',
    'Ou parcourir',
    'Glissez votre fichier',
    'Choisir un fichier',
    'Sélectionnez des documents',
    'Déposer une document',
    'Ajouter votre fichier ici',
    'Ajoutez vos fichiers',
    'Choisi le fichier',
    'Choisir',
    'Sélectionner',
    'Déposer',
  ])('%s is the name of a zone', (words) => {
    expect(isZoneName(words)).toBe(true);
  });

  it.each([
    'Pour parcourir',
    'Choisir une ville',
    'Choisir un fichiers1',
    'Sélectionner la ville',
    'Déposer la preuve',
    'Ajouter fichier',
    'Choisirx un fichier',
    'Supprimer un fichier',
  ])('%s is no name of a zone', (words) => {
    expect(isZoneName(words)).toBe(false);
  });

  it.each([
    '12 fichiers',
    '1 fichier',
    '3 fichiers choisis :',
    '1 fichier(s) choisi(s)',
    '2 fichiers:',
    'Glissez déposez',
    'Glissezdéposez',
  ])('%s are a zone’s words', (words) => {
    expect(ZONE_WORDS.test(plain(words))).toBe(true);
  });

  it.each(['fichiers', '12 fichiers bien choisis', '12 fichiers 12', 'xx fichiers'])('%s are not', (words) => {
    expect(ZONE_WORDS.test(plain(words))).toBe(false);
  });
});
