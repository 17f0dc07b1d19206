import { describe, expect, it } from 'vitest';
import { sectionAt, sectionsIn } from '../../../lib/page/form/sections';
import { outlineIn } from '../read-words';

const read = (html: string) => sectionsIn(outlineIn(`<h1>Titre</h1>${html}`), 'Titre').map(({ title }) => title);

describe('numbered sections', () => {
  it.each([
    ['<h2>1. Responsable</h2><h2>2. Éditeur</h2>', ['1. Responsable', '2. Éditeur']],
    ['<p>1. Responsable</p><p>2) Éditeur</p><p>12 . Suite</p>', ['1. Responsable', '2. Éditeur', '12. Suite']],
    ['<p>1.</p><p>Responsable</p>', ['1. Responsable']],
    ['<p>1 .</p><p>Responsable</p>', ['1. Responsable']],
    ['<p>1. Premier</p><p>12.</p><p>Suite</p>', ['1. Premier', '12. Suite']],
    ['<p>1. Informations (voir 2)</p><p>Nom</p>', ['1. Informations (voir 2)']],
    ['<p>1.</p><button>Responsable</button>', []],
    ['<p>1)</p><input><p>Responsable</p>', []],
    [
      '<p>1. Responsable</p><p>3. Éditeur</p><p>2. Retour</p><p>1. Encore</p><p>2. Suite</p>',
      ['1. Responsable', '3. Éditeur', '1. Encore', '2. Suite'],
    ],
    ['<p>1. Responsable.</p>', []],
    ['<p>1.Responsable</p>', ['1. Responsable']],
    ['<p>12</p><p>Responsable</p>', []],
    ['<p>Le 1</p><p>Responsable</p>', []],
    ['<p>1. Premier</p><p>1. Second</p>', ['1. Premier', '1. Second']],
    ['<p>1. Premier</p><p>2. Second</p><p>2. Encore</p>', ['1. Premier', '2. Second']],
    ['<p>1. Premier</p><p>2.</p>', ['1. Premier']],
    ['<p>1. Responsable ?</p>', []],
    ['<p>1. Responsable :</p>', []],
    ['<p>1. Responsable *</p>', []],
    ['<h2>1. Responsable ?</h2>', ['1. Responsable ?']],
    ['<h2>1. Responsable</h2><h5>2. Ville *</h5><input><h5>3. Un siège ?</h5><input type="radio">', ['1. Responsable']],
    ['<h2>1. Responsable *</h2><p>Ville</p><input><h2>2. Éditeur</h2><input>', ['1. Responsable *', '2. Éditeur']],
    [
      '<h2>1. Responsable</h2><h5>2. Ville *</h5><p>Celle du siège.</p><input><h5>3. Rue *</h5><label>Votre réponse</label><input>',
      ['1. Responsable'],
    ],
    ['<h2>1. Responsable *</h2><p>Lisez bien ceci.</p><p>Ville</p><input>', ['1. Responsable *']],
    ['<p>1. responsable</p>', []],
    ['<p>1. Re</p>', []],
    ['<p>123. Responsable</p>', []],
    ['<p>Le 1. Responsable</p>', []],
    [`<p>1. R${'x'.repeat(110)}</p>`, [`1. R${'x'.repeat(110)}`]],
    [`<p>1. R${'x'.repeat(111)}</p>`, []],
    ['<ul><li>1. Responsable</li></ul>', []],
    ['<ul><li><h2>1. Responsable</h2></li></ul>', ['1. Responsable']],
    ['<ul><li><button aria-expanded="true"><div>1. Responsable</div></button></li></ul>', ['1. Responsable']],
    ['<ul aria-expanded="true"><li>1. Responsable</li></ul>', []],
    ['<div role="option">1. Responsable</div>', []],
    ['<label>1. Responsable</label>', []],
    ['<button>1. Responsable</button>', []],
    ['<nav><p>1. Responsable</p></nav>', []],
    ['<div role="radio">Oui</div><p>1. Responsable</p>', ['1. Responsable']],
    ['<input><p>1. Responsable</p>', ['1. Responsable']],
    ['<h2>Autre</h2><p>1. Responsable</p>', ['1. Responsable']],
  ])('%s', (html, titles) => {
    expect(read(html)).toEqual(titles);
  });
});

describe('sections without numbers', () => {
  it.each([
    ['<h2>Un</h2><h3>Deux</h3>', ['Un', 'Deux']],
    ['<h1>Autre</h1><h2>Titre</h2><h2>Un</h2>', ['Un']],
    ['<h2>Un *</h2><h2>Deux ?</h2>', []],
    ['<h2><label>Un</label></h2>', []],
    ['<nav><h2>Un</h2></nav>', []],
    ['<h2><button>Modifier</button></h2>', []],
    ['<p>L’identification du produit</p>', []],
    ['<h2>Autre nom commercial</h2><h2>Identification du produit</h2>', ['Identification du produit']],
    [
      '<p>Identification du produit</p><p>Votre intérêt pour les dispositifs du Ségur</p><p>Un</p>',
      ['Identification du produit', 'Votre intérêt pour les dispositifs du Ségur'],
    ],
  ])('%s', (html, titles) => {
    expect(read(html)).toEqual(titles);
  });
});

it('a place stands in the last section before it', () => {
  const sections = [
    { title: 'Un', at: 2 },
    { title: 'Deux', at: 5 },
  ];
  expect([2, 3, 5, 6].map((at) => sectionAt(sections, at))).toEqual([null, 'Un', 'Un', 'Deux']);
});
