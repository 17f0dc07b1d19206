import { describe, expect, it } from 'vitest';
import { chaptersIn, totalsIn } from '../../../lib/page/facts/cards';
import { wordsIn } from '../read-words';

const totals = (text: string) => totalsIn(wordsIn(`<p>${text}</p>`));
const list = (html: string) => chaptersIn(wordsIn(`<h2>Chapitres d’exigences</h2>${html}`));
/** "name | status | loaded/total counted | action" of each chapter. */
const short = (html: string) =>
  list(html).map(({ name, status, loaded, total, counted, action }) => `${name} | ${status} | ${loaded}/${total} ${counted} | ${action}`);

describe('the totals of a list of chapters', () => {
  it.each([
    '1/9 chapitre soumis dont 2 validés ; 3/200 preuves soumises dont 4 validées',
    'Statut : 1 / 9 chapitres reçus dont2 ; 3/200 preuve reçue dont 4',
    '1/9 chapitres traités dont 2, 3/200 preuves traitées dont 4',
    '1/9chapitre reçu dont2, 3/200preuve soumise dont4',
    '1 / 9 chapitres soumis dont 2, 3 / 200 preuves soumises dont 4',
    '1/9 chapitre traité dont 2, 3/200 preuve traitée dont 4',
    '1/9 chapitre soumis (dont 2 validés), 3/200 preuves soumises (dont 4 validées)',
    '1 sur 9 chapitres reçus dont 2, 3 sur 200 preuves reçues dont 4',
  ])('%s', (text) => {
    expect(totals(text)).toEqual({
      chaptersSubmitted: 1,
      chapters: 9,
      chaptersValidated: 2,
      proofsSubmitted: 3,
      proofs: 200,
      proofsValidated: 4,
    });
  });

  it('of two digits', () => {
    expect(totals('Statut : 12/19 chapitres soumis dont 10 validés ; 34/200 preuves soumises dont 31 validées')).toEqual({
      chaptersSubmitted: 12,
      chapters: 19,
      chaptersValidated: 10,
      proofsSubmitted: 34,
      proofs: 200,
      proofsValidated: 31,
    });
  });

  it.each(['1/9 chapitre soumis dont 2', '3/200 preuves soumises dont 4', '1/9 chapitre ouvert dont 2, 3/200 preuves soumises dont 4'])(
    'none in %s',
    (text) => {
      expect(totals(text)).toBeNull();
    },
  );
});

const card = (name: string, status: string, counter: string, action = '') =>
  `<div><h3>${name}</h3>${status && `<span>${status}</span>`}<p>${counter}</p>${action}</div>`;

describe('a chapter', () => {
  it.each([
    [card('Sécurité', 'En cours', '1/9 preuves chargées'), 'Sécurité | in-progress | 1/9 loaded | null'],
    [card('Sécurité', 'En cours', '1 / 9 preuve renseignée'), 'Sécurité | in-progress | 1/9 loaded | null'],
    [card('Sécurité', 'En cours', '12/39 preuves déposées'), 'Sécurité | in-progress | 12/39 loaded | null'],
    [card('Sécurité', 'Validé', '9/9 preuves conformes'), 'Sécurité | validated | 9/9 conform | null'],
    [card('Sécurité', 'À modifier', '2/9 preuves à modifier'), 'Sécurité | to-modify | 2/9 to-modify | null'],
    [card('Sécurité', 'À modifier', '2/9 preuves à modifier</p><p>7/9 preuves conformes'), 'Sécurité | to-modify | 7/9 conform | null'],
    [card('Sécurité', 'À modifier', '2/9 preuves à modifier</p><p>7/9 preuves chargées'), 'Sécurité | to-modify | 7/9 loaded | null'],
    [card('Sécurité', 'Soumis', '2/9 preuves reçues'), 'Sécurité | submitted | 2/9 unknown | null'],
    [card('Sécurité', 'Soumis', 'Texte'), 'Sécurité | submitted | null/null unknown | null'],
    [card('Sécurité', '', '1/9 preuves chargées'), 'Sécurité | unknown | 1/9 loaded | null'],
    ['<div><span>Soumis</span><p>Sécurité 1/9 preuves chargées</p></div>', 'Sécurité | submitted | 1/9 loaded | null'],
    [
      '<div><p>Une phrase.</p><p>Statut :</p><p>Sécurité</p><span>Soumis</span><p>1/9 preuves chargées</p></div>',
      'Sécurité | submitted | 1/9 loaded | null',
    ],
    ['<div><p>Sécurité</p><h3>Titre</h3><span>Soumis</span><p>1/9 preuves chargées</p></div>', 'Titre | submitted | 1/9 loaded | null'],
    [card('Sécurité', 'Chapitre soumis', '1/9 preuves chargées'), 'Sécurité | submitted | 1/9 loaded | null'],
    [card('Sécurité', 'En cours', '1/9preuves chargées'), 'Sécurité | in-progress | 1/9 loaded | null'],
    [card('Sécurité', 'En cours', '1 sur 9 preuves chargées'), 'Sécurité | in-progress | 1/9 loaded | null'],
    [
      card('Sécurité', 'En cours', '1/9 preuves chargées', '<button>Voir 2/9 preuves déposées</button>'),
      'Sécurité | in-progress | 1/9 loaded | Voir 2/9 preuves déposées',
    ],
    ['<div><h3>Sécurité <span>Soumis</span></h3><p>Lot 1</p><p>1/9 preuves chargées</p></div>', 'Sécurité | submitted | 1/9 loaded | null'],
    ['<div><p>12</p><p>SI</p><p>Voir plus</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité | submitted | null/null unknown | null'],
    [
      '<a href="#"><h3>Sécurité</h3><span>Soumis</span><p>1/9 preuves chargées</p><p>Compléter</p></a>',
      'Sécurité | submitted | 1/9 loaded | Compléter',
    ],
    ['<div><h3>Sécurité</h3><p>En cours · 1/9 preuves chargées</p></div>', 'Sécurité | in-progress | 1/9 loaded | null'],
    ['<div><strong>Sécurité</strong><br>Statut : A modifier<br>1/9 preuves chargées</div>', 'Sécurité | to-modify | 1/9 loaded | null'],
  ])('%s', (html, line) => {
    expect(short(html)).toEqual([line]);
    expect(short(html + card('Autre', 'Soumis', '2/2 preuves chargées'))).toEqual([line, 'Autre | submitted | 2/2 loaded | null']);
  });

  it.each([
    ['<div><h3>SI</h3><p>Sécurité</p><span>Soumis</span><p>1/9 preuves chargées</p></div>', 'Sécurité'],
    ['<div><p>12.</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>123</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Attention !</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Nom :</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Autres chapitres</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Liste des preuves</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Statut</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Statut:</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><p>Statuts à venir</p><span>Soumis</span></div>', 'Statuts à venir'],
    ['<div><p>Mon statut</p><span>Soumis</span></div>', 'Mon statut'],
    ['<div><p>v1.2 Sécurité</p><span>Soumis</span></div>', 'v1.2 Sécurité'],
    [`<div><p>${'x'.repeat(160)}</p><span>Soumis</span></div>`, 'x'.repeat(160)],
    [`<div><p>${'x'.repeat(161)}</p><p>Sécurité</p><span>Soumis</span></div>`, 'Sécurité'],
    ['<div><p>SII</p><span>Soumis</span></div>', 'SII'],
    ['<div><nav><p>Menu</p></nav><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><span>Soumis</span><p>Sécurité12/39preuves à modifier</p></div>', 'Sécurité'],
    ['<div><span>Soumis</span><p>Sécurité 1 / 9 preuve chargée</p></div>', 'Sécurité'],
    ['<div><span>Soumis</span><p>Sécurité 1 sur 9 preuves chargées</p></div>', 'Sécurité'],
    ['<div><h3>Sécurité (1/9 preuves chargées)</h3><span>Soumis</span></div>', 'Sécurité'],
    ['<div><span>Soumis</span><p>Sécurité – 1/9 preuves chargées</p></div>', 'Sécurité'],
    ['<div><p>Chapitre d’exigence</p><p>Sécurité</p><span>Soumis</span></div>', 'Sécurité'],
    ['<div><span>Soumis</span><p>Sécurité <small>Les preuves de sécurité.</small></p></div>', 'Sécurité'],
    [
      '<div><p>1/9 preuves chargées <small>Comptées le soir.</small></p><p>Sécurité <small>Les preuves de sécurité.</small></p><span>Soumis</span></div>',
      'Sécurité',
    ],
    [
      '<div><nav>Aller <small>Ouvrir le menu ici.</small></nav><p>Sécurité <small>Les preuves de sécurité.</small></p><span>Soumis</span></div>',
      'Sécurité',
    ],
    ['<div><p>Une phrase ici.</p><p>Sécurité <small>Les preuves de sécurité.</small></p><span>Soumis</span></div>', 'Sécurité'],
  ])('is named: %s', (html, name) => {
    expect(list(html + card('Autre', 'Soumis', '2/2 preuves chargées')).map((chapter) => chapter.name)).toEqual([name, 'Autre']);
  });

  it.each(['Compléter', 'Modifier', 'Voir', 'Voir les preuves', 'Consulter', 'Continuer', 'Démarrer', 'Annuler la validation'])(
    'has the action %s',
    (words) => {
      expect(list(card('Sécurité', 'Soumis', '1/9 preuves chargées', `<button>Ajouter</button><button>${words}</button>`))[0]?.action).toBe(
        words,
      );
    },
  );

  it.each([
    ['Compléter →', 'Compléter'],
    ['Modifier›', 'Modifier'],
    ['Voir » les preuves', 'Voir » les preuves'],
  ])('has the action %s, said %s', (words, action) => {
    expect(list(card('Sécurité', 'Soumis', '1/9 preuves chargées', `<button>${words}</button>`))[0]?.action).toBe(action);
  });

  it.each(['Voir tous les chapitres', 'Ajouter', 'Supprimer', 'Annuler', 'Ne plus voir'])('has no action %s', (words) => {
    expect(list(card('Sécurité', 'Soumis', '1/9 preuves chargées', `<button>${words}</button>`))[0]?.action).toBeNull();
  });

  it('says its status as printed', () => {
    expect(list(card('Sécurité', 'À modifier', 'x')).map(({ raw }) => raw)).toEqual(['À modifier']);
    expect(list(card('Sécurité', '', '1/9 preuves chargées')).map(({ raw }) => raw)).toEqual(['']);
  });
});

describe('a list of chapters', () => {
  const two = ['Sécurité | in-progress | 1/9 loaded | null', 'Interop | submitted | 3/4 conform | null'];

  it.each([
    card('Sécurité', 'En cours', '1/9 preuves chargées') + card('Interop', 'Soumis', '3/4 preuves conformes'),
    `<section>${card('Sécurité', 'En cours', '1/9 preuves chargées')}</section><section>${card('Interop', 'Soumis', '3/4 preuves conformes')}</section>`,
    '<h3>Sécurité</h3><span>En cours</span><p>1/9 preuves chargées</p><h3>Interop</h3><span>Soumis</span><p>3/4 preuves conformes</p>',
    '<p>Sécurité</p><span>En cours</span><p>1/9 preuves chargées</p><p>Interop</p><span>Soumis</span><p>3/4 preuves conformes</p>',
    '<span>En cours</span><p>Sécurité</p><p>1/9 preuves chargées</p><span>Soumis</span><p>Interop</p><p>3/4 preuves conformes</p>',
    '<table><tr><td>Sécurité</td><td>En cours</td><td>1/9 preuves chargées</td></tr><tr><td>Interop</td><td>Soumis</td><td>3/4 preuves conformes</td></tr></table>',
    `<p>Statut : 1/9 chapitre soumis dont 0 validé</p>${card('Sécurité', 'En cours', '1/9 preuves chargées')}${card('Interop', 'Soumis', '3/4 preuves conformes')}`,
    `<p>3/200 preuves soumises dont 4</p>${card('Sécurité', 'En cours', '1/9 preuves chargées')}${card('Interop', 'Soumis', '3/4 preuves conformes')}`,
  ])('%s', (html) => {
    expect(short(html)).toEqual(two);
  });

  /** A card that cannot be told from others by the order of reading alone. */
  const mixed = (name: string, status: string, counter: string) =>
    `<div><p>Lot 1</p><span>${status}</span><h3>${name}</h3><p>Lot 2</p><p>${counter}</p></div>`;
  const both = mixed('Sécurité', 'En cours', '1/9 preuves chargées') + mixed('Interop', 'Soumis', '3/4 preuves conformes');

  it.each([
    both,
    `<ul><li><span>Soumis</span></li><li><span>En cours</span></li></ul>${both}`,
    `<div><p>Une phrase ici.</p><p>Une autre là.</p></div>${both}`,
  ])('is told by its elements first: %s', (html) => {
    expect(short(html)).toEqual(two);
  });

  it('is in the order of reading where an element has no name', () => {
    const nameless = (name: string, status: string, counter: string) =>
      `<h3>${name}</h3><div><span>${status}</span><p>${counter}</p></div>`;
    const first = nameless('Sécurité', 'En cours', '1/9 preuves chargées');
    expect(short(first + nameless('Interop', 'Soumis', '3/4 preuves conformes'))).toEqual(two);
    expect(short(first + card('Interop', 'Soumis', '3/4 preuves conformes'))).toEqual(two);
  });

  it.each([
    '1/9 chapitre soumis',
    '1/9 chapitres reçus',
    '1/9 chapitre traité',
    'Avancement</p><p>3/200 preuve soumise',
    '3/200 preuves traitées',
    '3/200 preuves soumises</p><p>dont 12 validées',
    '3/200 preuves soumises</p><p>dont12 validées',
  ])('begins after %s', (line) => {
    const flat =
      '<span>En cours</span><p>Sécurité</p><p>1/9 preuves chargées</p><span>Soumis</span><p>Interop</p><p>3/4 preuves conformes</p>';
    expect(short(`<p>${line}</p>${flat}`)).toEqual(two);
  });

  it.each([
    '<div>1/2 preuves chargées<p>Légende</p></div><h2>Chapitres d’exigences</h2>',
    '<div><p>Légende</p><span>Soumis</span></div><p>Chapitre d’exigences</p>',
    '<div><p>Légende</p><span>Soumis</span></div><p>Chapitres d’exigence</p>',
    '<p>Légende</p><span>Soumis</span><h2>Chapitres d’exigences</h2>',
  ])('begins after its heading: %s', (before) => {
    expect(chaptersIn(wordsIn(before + card('Sécurité', 'En cours', '1/9 preuves chargées'))).map(({ name }) => name)).toEqual([
      'Sécurité',
    ]);
    const flat = '<p>Sécurité</p><span>En cours</span><p>1/9 preuves chargées</p>';
    expect(chaptersIn(wordsIn(before + flat)).map(({ name }) => name)).toEqual(['Sécurité']);
  });

  it.each([
    '<button>Chapitres d’exigences</button>',
    '<p>Chapitres d’exigences à venir</p>',
    '<p>Voir les chapitres d’exigences</p>',
    '<div><label>Filtre <input></label></div>',
  ])('does not begin after %s', (after) => {
    expect(chaptersIn(wordsIn(card('Sécurité', 'En cours', '1/9 preuves chargées') + after)).map(({ name }) => name)).toEqual(['Sécurité']);
  });

  it('has no words of a form around it', () => {
    expect(
      list('<div><label>Recherche <input></label><div><p>Sécurité</p><span>Soumis</span></div></div>').map(({ name }) => name),
    ).toEqual(['Sécurité']);
  });

  it.each([
    '<div><p>Sécurité</p><span>En cours</span><p>Interop</p><span>Soumis</span></div>',
    '<section><div><p>Sécurité</p><span>En cours</span></div><div><p>Interop</p><span>Soumis</span></div></section>',
    '<div><h3>Sécurité</h3><span>En cours</span><h3>Interop</h3><span>Soumis</span></div>',
    '<div><p>Sécurité</p><p>1/9 preuves chargées</p><p>Interop</p><p>3/4 preuves conformes</p></div>',
    '<div><h3>Sécurité</h3><p>1/9 preuves chargées</p><h3>Interop</h3><span>Soumis</span></div>',
  ])('tells apart what one element holds: %s', (html) => {
    expect(list(html).map(({ name }) => name)).toEqual(['Sécurité', 'Interop']);
  });

  it('is not cut by counters of one chapter', () => {
    expect(
      short(
        card('Sécurité', 'À modifier', '2/9 preuves à modifier</p><p>7/9 preuves conformes') +
          card('Interop', 'Soumis', '1/1 preuve chargée'),
      ),
    ).toEqual(['Sécurité | to-modify | 7/9 conform | null', 'Interop | submitted | 1/1 loaded | null']);
  });

  it('begins after its heading and totals', () => {
    const before = `<div><h3>Légende</h3><span>Soumis</span><p>1/2 preuves chargées</p></div>`;
    const html = `${before}<h2>Chapitres d’exigences</h2>${card('Sécurité', 'En cours', '1/9 preuves chargées')}`;
    expect(chaptersIn(wordsIn(html)).map(({ name }) => name)).toEqual(['Sécurité']);
    expect(
      list(`${before}<p>1/9 chapitres traités dont 2</p>${card('Sécurité', 'En cours', '1/9 preuves chargées')}`).map(({ name }) => name),
    ).toEqual(['Sécurité']);
  });

  it.each([
    '<p>Sécurité</p>',
    '<div><p>Une phrase.</p><span>Soumis</span></div>',
    '<span>Soumis</span>',
    '<p>1/9 preuves chargées</p>',
    '<div><p>Chapitre :</p><span>Soumis</span></div>',
  ])('none in %s', (html) => {
    expect(list(html)).toEqual([]);
  });
});
