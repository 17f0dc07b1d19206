import { describe, expect, it } from 'vitest';
import { read } from './pieces';

describe('lists of products', () => {
  const list = (html: string) =>
    read(`<h1>Vos démarches</h1>${html}`).candidatures.map(({ reference, product, status, raw }) => [reference, product, status, raw]);
  const two = [
    ['3322', 'Produit - v1', 'in-progress', 'En cours'],
    ['4455', 'Autre - v2', 'submitted', 'Soumis'],
  ];

  it.each([
    '<table><tr><th>ID</th><th>Nom du produit</th><th>Statut</th></tr><tr><td>3322</td><td>Produit - v1</td><td>En cours</td></tr><tr><td>4455</td><td>Autre - v2</td><td>Soumis</td></tr></table>',
    '<div><h3>Produit - v1</h3><p>ID : 3322</p><span>En cours</span></div><div><h3>Autre - v2</h3><p>N° 4455</p><span>Soumis</span></div>',
    '<div><p>3322 - Produit - v1</p><span>En cours</span></div><div><p>4455 Autre - v2</p><span>Soumis</span></div>',
    '<div><p>#3322</p><p>Produit - v1</p><p><b>Statut</b> ● En cours</p></div><div><p>#4455</p><p>Autre - v2</p><p>Statut : ● Soumis</p></div>',
    '<p>3322</p><p>Produit - v1</p><div>En cours</div><p>4455</p><p>Autre - v2</p><div>Soumis</div>',
    '<div><p>Équipe</p><p>Produit - v1</p><p>Ref. produit : 3322</p><span>En cours</span></div><div><p>Équipe</p><p>Autre - v2</p><p>Réf 4455</p><span>Soumis</span></div>',
  ])('%s', (html) => {
    expect(list(html)).toEqual(two);
  });

  it.each([
    ['id:3322', '3322'],
    ['ID 3322', '3322'],
    ['id :3322', '3322'],
    ['n°3322', '3322'],
    ['#3322', '3322'],
    ['N° 33', '33'],
    ['Réf. produit : 3322', '3322'],
    ['Réf produit:3322', '3322'],
    ['Réf.3322', '3322'],
    ['123456', '123456'],
    ['Version 3322', undefined],
    ['3322 €', undefined],
    ['3322 bis', '3322'],
  ])('the number of a product: %s is %s', (words, reference) => {
    expect(list(`<div><p>${words}</p><p>Mon logiciel</p><span>Soumis</span></div>`)[0]?.[0]).toBe(reference);
  });

  it.each([
    'ID',
    'Nom du produit',
    'Produit',
    'Statut',
    'Action',
    'Actions :',
    'Réf. produit',
    'Réf produit',
    'Version',
    'Responsable',
    'Parcours',
    'Trié par',
    'Trié par nom',
    'Rechercher',
    'Rechercher un produit',
    'Vos produits:',
  ])('%s is no name of a product', (words) => {
    expect(list(`<dl><dt>${words}</dt><dd>3322</dd><dd>Mon logiciel</dd></dl>`)).toEqual([['3322', 'Mon logiciel', 'unknown', '']]);
  });

  it.each(['Mon ID', 'IDEM', 'Versions', 'Produit phare', 'Nos vos produits'])('%s may be one', (words) => {
    expect(list(`<div><p>3322</p><p>${words}</p></div>`)).toEqual([['3322', words, 'unknown', '']]);
  });

  it.each([
    ['<div><p>3322</p><h3>Mon logiciel</h3><p>Autre - v1</p></div>', 'Mon logiciel'],
    ['<div><p>3322</p><p>Équipe</p><p>Logiciel - v1</p></div>', 'Logiciel - v1'],
    ['<div><p>3322</p><p>Équipe</p><p>Logiciel</p></div>', 'Équipe'],
    ['<div><nav><p>Menu - x</p></nav><p>3322</p><p>Logiciel</p></div>', 'Logiciel'],
    ['<div><p>3322</p><p>12</p><p>—</p><p>Logiciel</p></div>', 'Logiciel'],
    ['<div><p>3322</p><p>Office 2024 Pro</p></div>', 'Office 2024 Pro'],
    ['<div><span>En cours</span><p>3322 - Logiciel</p></div>', 'Logiciel'],
    ['<section><p>Bienvenue - Camille</p><p>Rechercher</p><div><p>3322</p><p>Logiciel</p></div></section>', 'Logiciel'],
    ['<div><div><p>Autre - v2</p><span>Soumis</span></div><div><p>3322</p><p>Logiciel</p><span>En cours</span></div></div>', 'Logiciel'],
  ])('the name of a product: %s', (html, name) => {
    expect(list(html).map(([, product]) => product)).toEqual([name]);
  });

  it.each([
    '<div><p>3322</p><p>Produit - v1</p><span>En cours</span><p>4455</p><p>Autre - v2</p><span>Soumis</span></div>',
    '<div><p>Produit - v1</p><p>3322</p><span>En cours</span><p>Autre - v2</p><p>4455</p><span>Soumis</span></div>',
    '<p>Trié par nom</p><p>3322</p><p>Produit - v1</p><div>En cours</div><p>4455</p><p>Autre - v2</p><div>Soumis</div>',
    '<section><dl><dt>ID</dt><dd>3322</dd><dt>Produit</dt><dd>Produit - v1</dd><dt>Statut</dt><dd>En cours</dd></dl></section><section><dl><dt>ID</dt><dd>4455</dd><dt>Produit</dt><dd>Autre - v2</dd><dt>Statut</dt><dd>Soumis</dd></dl></section>',
    '<div><p>3322 Produit - v1</p><span>En cours</span><p>4455 Autre - v2</p><span>Soumis</span></div>',
    '<section><p>3322</p><p>Produit - v1</p><span>En cours</span></section><section><p>4455</p><p>Autre - v2</p><span>Soumis</span></section><input>',
    '<div><span>En cours</span><p>3322</p><p>Produit - v1</p><button>Actions</button></div><div><span>Soumis</span><p>4455</p><p>Autre - v2</p><button>Actions</button></div>',
    '<p>3322</p><p>Produit - v1</p><div>En cours</div><p>4455</p><p>Autre - v2</p><div>Soumis</div><button>25</button><p>Lignes par page</p>',
    '<h3>Produit - v1</h3><div><p>3322</p><span>En cours</span></div><h3>Autre - v2</h3><div><p>4455</p><span>Soumis</span></div>',
  ])('is told apart from the next: %s', (html) => {
    expect(list(html)).toEqual(two);
  });

  it('without a status it is unknown; without a number or a name it is none', () => {
    expect(list('<div><p>3322</p><p>Produit - v1</p></div>')).toEqual([['3322', 'Produit - v1', 'unknown', '']]);
    expect(list('<div><p>3</p><p>Produit</p><span>Soumis</span></div><div><p>1234567</p><p>Produit</p></div>')).toEqual([]);
    expect(list('<div><p>3322</p><p>Statut :</p><span>Soumis</span></div>')).toEqual([]);
  });

  it('is told apart from the next without statuses too', () => {
    expect(list('<div><p>3322</p><p>Produit - v1</p></div><div><p>4455</p><p>Autre - v2</p></div>')).toEqual([
      ['3322', 'Produit - v1', 'unknown', ''],
      ['4455', 'Autre - v2', 'unknown', ''],
    ]);
  });

  it('the catalogue has no statuses', () => {
    const { candidatures } = read(
      `<h1>Vos produits</h1><button>Ajouter un produit</button><div><p>3322</p><p>Mon logiciel</p><span>Soumis</span></div>`,
    );
    expect(candidatures.map(({ status, raw }) => [status, raw])).toEqual([['unknown', '']]);
  });

  it('are those of the EDC counter when its title says so', () => {
    expect(read('<h1>Vos démarches Guichet Editeur</h1>').guichet).toBe('edc-psc');
    expect(read('<h1>Vos démarches</h1>').guichet).toBe('segur');
  });
});
