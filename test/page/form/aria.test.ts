import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const named = (html: string) => formIn(html).elements.map(({ from }, index) => `${from}: ${fieldsIn(html)[index]}`);
const radios = '<label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r"> Non</label>';

describe('the name that ARIA gives', () => {
  it.each([
    ['<p id="a">Ville</p><p id="b">du siège *</p><input aria-labelledby="a b">', 'aria: Ville du siège * | text'],
    [
      '<p id="a">Ville * <small>En entier.</small></p><p id="b">du siège <small>Ou non.</small></p><input aria-labelledby="a b">',
      'aria: Ville du siège * | text |  |  | En entier. Ou non.',
    ],
    ['<p id="a">Ville *</p><div role="combobox" aria-labelledby="a v"><span id="v">Lyon</span></div>', 'aria: Ville * | select | Lyon'],
    ['<p id="a">12. Titre</p><p id="b">Ville</p><input aria-labelledby="a b">', 'aria: Ville | text'],
    ['<h5 id="a">1. Ville *</h5><p>En entier.</p><input aria-labelledby="a">', 'aria: 1. Ville * | text'],
    ['<h5 id="a">2. Avez-vous un siège ?</h5><input aria-labelledby="a">', 'aria: 2. Avez-vous un siège ? | text'],
    ['<p id="a">Titre 12. Ville</p><input aria-labelledby="a">', 'aria: Titre 12. Ville | text'],
    ['<p id="a"></p><input aria-labelledby="a" aria-label="Ville">', 'aria: Ville | text'],
    ['<p id="a">Parcourir</p><p id="b">Preuve</p><input type="file" aria-labelledby="a b">', 'aria: Preuve | file'],
    ['<p id="a">Parcourir</p><input aria-labelledby="a">', 'aria: Parcourir | text'],
    ['<h5 id="a">2. Ville</h5><input aria-labelledby="a">', 'aria: 2. Ville | text'],
    [
      '<h5 id="a">2. Pays</h5><div role="radiogroup" aria-labelledby="a"><label><input type="radio" name="r">France</label><label><input type="radio" name="r">Italie</label></div>',
      'aria: 2. Pays | radio |  | France / Italie',
    ],
    [
      '<div><label id="a">Ville</label><input aria-labelledby="a b"><div id="b">Celle du siège.</div></div>',
      'aria: Ville | text |  |  | Celle du siège.',
    ],
    ['<span id="a">Coût</span><input aria-labelledby="a b"><span id="b">par mois</span>', 'aria: Coût par mois | text'],
    [
      '<label id="a">Pays</label><div><div role="combobox" aria-labelledby="a b" aria-haspopup="listbox">France</div><span id="b">France</span></div>',
      'aria: Pays | select | France',
    ],
    ['<p>Preuve *</p><input type="file" aria-label="Parcourir">', 'nearest words: Preuve * | file'],
    ['<input aria-label="Parcourir">', 'aria: Parcourir | text'],
    [
      '<p id="a">Preuve</p><div><div role="button" aria-labelledby="a">Déposer</div><input type="file" hidden></div>',
      'aria: Preuve | file',
    ],
    ['<p>Ville *</p><input aria-label="Ville">', 'aria: Ville * | text'],
    ['<div><input aria-label="Ville"><p>Ville *</p></div>', 'aria: Ville * | text'],
    ['<p>Rue *</p><input aria-label="Ville">', 'aria: Ville | text'],
    ['<p>* Ville</p><input aria-label="Ville">', 'aria: Ville * | text'],
    ['<p>Ville *</p><h2>2. Autre partie</h2><input aria-label="Ville">', 'aria: Ville | text'],
    ['<label for="c"></label><input id="c" aria-label="Ville">', 'aria: Ville | text'],
    [
      '<div><p>Ville *</p><input><span role="button" aria-labelledby="h">?</span></div><p id="h">Ouvrir l’aide</p>',
      'nearest words: Ville * | text',
    ],
    [
      '<p>Êtes-vous là ?</p><div role="group" aria-label="Autre"><input type="radio" name="r" aria-label="Oui"></div><input type="radio" name="r" aria-label="Non">',
      'nearest words: Êtes-vous là ? | radio |  | Oui / Non',
    ],
    [
      '<label for="c">Dispositif</label><div id="c" role="combobox" aria-label="Dispositif, LGC vague 2">LGC vague 2</div>',
      'label: Dispositif | select | LGC vague 2',
    ],
    ['<label for="c">Dispositif</label><input id="c" aria-label="Dispositif">', 'label: Dispositif | text'],
    ['<label for="c">Dispositif</label><input id="c" aria-label="Autre nom">', 'label: Dispositif | text'],
    [`<div role="radiogroup" aria-label="Êtes-vous là ?">${radios}</div>`, 'aria: Êtes-vous là ? | radio |  | Oui / Non'],
    [`<div role="radiogroup" aria-label="Êtes-vous là ?"><div>${radios}</div></div>`, 'aria: Êtes-vous là ? | radio |  | Oui / Non'],
    [`<fieldset aria-label="Êtes-vous là ?">${radios}</fieldset>`, 'aria: Êtes-vous là ? | radio |  | Oui / Non'],
    [
      `<div role="group" aria-label="Êtes-vous ici ?"><div role="group" aria-label="Êtes-vous là ?">${radios}</div></div>`,
      'aria: Êtes-vous là ? | radio |  | Oui / Non',
    ],
    [`<div role="list" aria-label="Autre"><p>Êtes-vous là ?</p>${radios}</div>`, 'nearest words: Êtes-vous là ? | radio |  | Oui / Non'],
    [
      `<div role="radiogroup" aria-labelledby="q"><b id="q">Êtes-vous là ?</b>${radios}</div>`,
      'aria: Êtes-vous là ? | radio |  | Oui / Non',
    ],
    [
      '<p>Êtes-vous là ?</p><input type="radio" name="r" aria-label="Oui"><input type="radio" name="r" aria-label="Non">',
      'nearest words: Êtes-vous là ? | radio |  | Oui / Non',
    ],
  ])('%s', (html, line) => {
    expect(named(html)).toEqual([line]);
  });

  it('is not the one of two questions together', () => {
    const other = radios.replaceAll('name="r"', 'name="s"');
    expect(
      named(`<div role="group" aria-label="Deux"><div><p>Êtes-vous là ?</p>${radios}</div><div><p>Ou ici ?</p>${other}</div></div>`),
    ).toEqual(['nearest words: Êtes-vous là ? | radio |  | Oui / Non', 'nearest words: Ou ici ? | radio |  | Oui / Non']);
  });

  it('is looked up in the shadow root, then in the document', () => {
    const inside = '<div><template shadowrootmode="open"><p id="a">Ville</p><input aria-labelledby="a"></template></div>';
    const outside = '<p id="a">Ville</p><div><template shadowrootmode="open"><input aria-labelledby="a"></template></div>';
    expect([named(inside), named(outside)]).toEqual([['aria: Ville | text'], ['aria: Ville | text']]);
  });
});

describe('an asterisk that the style draws', () => {
  it.each(['.r::after{content:" *"}', '.r::before{content:"* "}', '.r b::after{content:"*"}'])('%s', (css) => {
    expect(fieldsIn(`<style>${css}</style><label class="r" for="c">Ville <b>ici</b></label><input id="c">`)).toEqual([
      'Ville ici * | text',
    ]);
  });

  it('is one for the elements it is drawn on alone', () => {
    expect(
      fieldsIn('<style>.r::after{content:"*"}.s::after{content:"!"}</style><label class="s" for="c">Ville</label><input id="c">'),
    ).toEqual(['Ville | text']);
  });
});
