import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

/** Where each field's name was read, and the fields. */
const named = (html: string) => formIn(html).elements.map(({ from }, index) => `${from}: ${fieldsIn(html)[index]}`);

describe('where a field has its name from', () => {
  it.each([
    ['<span id="l">Numéro *</span><input aria-labelledby="l">', ['aria: Numéro * | text']],
    ['<span id="a">Numéro</span><span id="b">de série *</span><input aria-labelledby="a b">', ['aria: Numéro de série * | text']],
    ['<span id="a">1. Titre</span><span id="b">Série</span><input aria-labelledby="a b">', ['aria: Série | text']],
    ['<input aria-label=" Numéro * ">', ['aria: Numéro * | text']],
    ['<p>Numéro *</p><input aria-label="Numéro">', ['aria: Numéro * | text']],
    ['<p>Numéro</p><input aria-label="Numéro">', ['aria: Numéro | text']],
    ['<input aria-label=" " title="Numéro">', ['attribute: Numéro | text']],
    ['<label for="x">Série</label><input id="x" aria-labelledby="nowhere">', ['label: Série | text']],
    ['<label for="x">Série</label><input id="x">', ['label: Série | text']],
    ['<label>Série <input></label>', ['label: Série | text']],
    ['<label for="x"></label><label for="x">Série</label><input id="x">', ['label: Série | text']],
    ['<p>Preuve</p><label>Glissez-déposez <input type="file"></label>', ['nearest words: Preuve | file']],
    ['<p>Preuve</p><label>Parcourir <input type="file"></label>', ['nearest words: Preuve | file']],
    ['<p>Preuve</p><label>Choisir <input type="file"></label>', ['nearest words: Preuve | file']],
    ['<fieldset><legend>Série *</legend><div><input></div></fieldset>', ['legend: Série * | text']],
    ['<fieldset><legend>1. Titre</legend><p>Série</p><input></fieldset>', ['nearest words: Série | text']],
    ['<fieldset><legend>2) Titre</legend><p>Série</p><input></fieldset>', ['nearest words: Série | text']],
    ['<fieldset><legend>12 . Titre</legend><p>Série</p><input></fieldset>', ['nearest words: Série | text']],
    ['<h2>14. Autres</h2><fieldset><legend>2) Titre</legend><p>Série</p><input></fieldset>', ['nearest words: Série | text']],
    ['<h2>14. Autres</h2><fieldset><legend>12 . Titre</legend><p>Série</p><input></fieldset>', ['nearest words: Série | text']],
    ['<fieldset><legend>Lot 2. Titre</legend><div><input></div></fieldset>', ['legend: Lot 2. Titre | text']],
    ['<fieldset><legend>2 Titres</legend><div><input></div></fieldset>', ['legend: 2 Titres | text']],
    ['<fieldset><p>Série</p><input></fieldset>', ['nearest words: Série | text']],
    ['<fieldset><p>Texte</p><legend>Série</legend><input></fieldset>', ['legend: Série | text']],
    [
      '<fieldset><legend>Deux</legend><div><p>Numéro</p><input></div><div><p>Série</p><input></div></fieldset>',
      ['nearest words: Numéro | text', 'nearest words: Série | text'],
    ],
    ['<fieldset><legend>Deux</legend><fieldset><legend>Série</legend><input></fieldset></fieldset>', ['legend: Série | text']],
    ['<fieldset><legend>Série</legend><p>Numéro</p><input></fieldset>', ['legend: Série | text']],
    [
      '<fieldset><legend>Série <small>Sur la boîte du produit.</small></legend><input></fieldset>',
      ['legend: Série | text |  |  | Sur la boîte du produit.'],
    ],
    ['<div><legend>Série</legend><div><input></div></div>', ['legend: Série | text']],
    ['<label>Choisir <input></label>', ['label: Choisir | text']],
    ['<input title="Exemple de nom">', []],
    ['<input title="Un exemple de nom">', ['attribute: Un exemple de nom | text']],
    ['<input title="Numéro 1">', ['attribute: Numéro 1 | text']],
    ['<input title="http://x">', []],
    ['<p>Choix</p><div role="checkbox" aria-checked="true">Je certifie</div>', ['own words: Je certifie | checkbox | Je certifie']],
    ['<p>Choix</p><div role="switch">Je certifie</div>', ['own words: Je certifie | checkbox']],
    ['<input title="Numéro de série">', ['attribute: Numéro de série | text']],
    ['<input placeholder="Numéro de série">', ['attribute: Numéro de série | text']],
    ['<input title="n°" placeholder="Numéro de série">', ['attribute: Numéro de série | text']],
    ['<p>Numéro de série</p><input placeholder="Votre numéro">', ['nearest words: Numéro de série | text']],
    [
      '<div><label>Période</label><div><input placeholder="Du jour"> au <input placeholder="Au jour"></div></div>',
      ['nearest words: Période | text', 'attribute: Au jour | text'],
    ],
    [
      '<table><tr><th>Numéro</th><th>Série *</th></tr><tr><td><input></td><td><input></td></tr></table>',
      ['header cell: Numéro | text', 'header cell: Série * | text'],
    ],
    [
      '<div role="table"><div role="row"><b role="columnheader">Numéro</b><b role="columnheader">Série</b></div><div role="row"><i role="cell"><input></i><i role="cell"><input></i></div></div>',
      ['header cell: Numéro | text', 'header cell: Série | text'],
    ],
    ['<table><tr><th>Titre</th><th>Valeur</th></tr><tr><td>Numéro</td><td><input></td></tr></table>', ['nearest words: Numéro | text']],
    [
      '<table><tr><td>Numéro</td><td>Série</td></tr><tr><td><input></td><td><input></td></tr></table>',
      ['header cell: Numéro | text', 'header cell: Série | text'],
    ],
  ])('%s', (html, expected) => {
    expect(named(html)).toEqual(expected);
  });

  it.each([
    '<input>',
    '<input placeholder="jj/mm/aaaa">',
    '<input placeholder="etc.">',
    '<input placeholder="ex : 12">',
    '<input title="n° 12">',
    '<input placeholder="Rechercher un nom">',
    '<input placeholder="https://exemple">',
    '<input aria-label="*">',
  ])('nowhere in %s: a field that is not understood', (html) => {
    expect(formIn(html)).toMatchObject({ fields: [], elements: [], nameless: 1 });
  });
});

describe('a group of choices', () => {
  const radios = '<label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r" checked> Non</label>';

  it.each([
    [`<div role="radiogroup" aria-label="Êtes-vous là ? *">${radios}</div>`, ['aria: Êtes-vous là ? * | radio | Non | Oui / Non']],
    [
      `<div role="group" aria-labelledby="q"><p id="q">Êtes-vous là ?</p>${radios}</div>`,
      ['aria: Êtes-vous là ? | radio | Non | Oui / Non'],
    ],
    [`<fieldset><legend>Êtes-vous là ? *</legend>${radios}</fieldset>`, ['legend: Êtes-vous là ? * | radio | Non | Oui / Non']],
    [`<p>Êtes-vous là ?</p>${radios}`, ['nearest words: Êtes-vous là ? | radio | Non | Oui / Non']],
    [
      '<label for="a">Êtes-vous là ?</label><input type="radio" name="r" id="a"><label for="a">Oui</label><input type="radio" name="r" id="b"><label for="b">Non</label>',
      ['label: Êtes-vous là ? | radio |  | Oui / Non'],
    ],
    ['<input type="radio" name="r" title="Premier choix"><input type="radio" name="r" title="Second choix">', []],
    [
      '<p>Là *</p><label><input type="checkbox"> Un</label><label><input type="checkbox" checked> Deux</label>',
      ['nearest words: Là * | checkboxes | Deux | Un / Deux'],
    ],
    ['<p>Avant</p><div><input type="checkbox"><p>Je certifie *</p></div>', ['nearest words: Je certifie * | checkbox']],
    [
      '<p>Êtes-vous là ?</p><div role="radio" aria-checked="true">Oui</div><div role="radio">Non</div>',
      ['nearest words: Êtes-vous là ? | radio | Oui | Oui / Non'],
    ],
    [
      '<p>Êtes-vous là ?</p><input type="radio" name="r"><p>Oui</p><input type="radio" name="r" checked><p>Non :</p>',
      ['nearest words: Êtes-vous là ? | radio | Non | Oui / Non'],
    ],
    [
      '<p>Êtes-vous là ?</p><input type="radio" name="r" aria-label="Oui"><input type="radio" name="r" aria-labelledby="n"><p id="n">Non</p>',
      ['nearest words: Êtes-vous là ? | radio |  | Oui / Non'],
    ],
  ])('%s', (html, expected) => {
    expect(named(html)).toEqual(expected);
  });
});

describe('a field is mandatory', () => {
  it.each([
    '<label>Numéro * <input></label>',
    '<label>Numéro <input required></label>',
    '<label>Numéro <input aria-required="true"></label>',
    '<label>Numéro (obligatoire) <input></label>',
    '<div><label for="n">Numéro</label><span>*</span><input id="n"></div>',
    '<div><label for="n">Numéro</label><input id="n"><p>*</p></div>',
    '<div><label for="n">Numéro</label><input id="n"><p>* ?</p></div>',
    '<div><label for="n">Numéro</label><input id="n"><p>*?</p></div>',
    '<label>Numéro <span role="img" aria-label="obligatoire">*</span> <input></label>',
    '<div role="group" aria-required="true"><label>Numéro <input></label></div>',
    '<div><div role="group" aria-required="true"><label>Numéro <input></label></div></div>',
    '<p>Numéro ?</p><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r" required> Non</label>',
    '<fieldset aria-required="true" role="group"><legend>Numéro ?</legend><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r"> Non</label></fieldset>',
    '<div><p>Numéro ?</p><div role="radiogroup" aria-required="true"><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r"> Non</label></div></div>',
  ])('%s', (html) => {
    expect(formIn(html).fields.map(({ mandatory }) => mandatory)).toEqual([true]);
  });

  it.each([
    '<label>Numéro <input></label>',
    '<label>Numéro <input aria-required="false"></label>',
    '<div><label for="n">Numéro</label><input id="n"><p>* ? ici</p></div>',
    '<label>Numéro <small>Voir la note *</small> <input></label>',
    '<div><label for="n">Numéro</label><input id="n"><p>***</p></div>',
    '<div><label for="n">Numéro</label><input id="n"></div><p>* champs obligatoires</p>',
  ])('not %s', (html) => {
    expect(formIn(html).fields.map(({ mandatory }) => mandatory)).toEqual([false]);
  });

  it('by an asterisk of its own, not by its neighbour’s', () => {
    const one = (id: string, star: string) => `<div><label for="${id}">Numéro ${id}</label>${star}<input id="${id}"></div>`;
    const mandatory = (html: string) => formIn(html).fields.map((field) => field.mandatory);
    expect(mandatory(one('a', '<span>*</span>') + one('b', ''))).toEqual([true, false]);
    expect(mandatory(one('a', '') + one('b', '<span>*</span>'))).toEqual([false, true]);
  });
});
