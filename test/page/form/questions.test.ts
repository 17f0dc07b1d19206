import { describe, expect, it } from 'vitest';
import { labelMap } from '../../../lib/page/form/labels';
import { questionsIn } from '../../../lib/page/form/questions';
import { outlineIn } from '../read-words';

/** Each question as its kind and the ids of its controls. */
function read(html: string): string[] {
  const outline = outlineIn(html);
  return questionsIn(outline, labelMap(outline.labels), 0, outline.tokens.length).map(
    ({ type, controls }) => `${type} ${controls.map(({ id }) => id).join(' ')}`,
  );
}

const radio = (id: string, name = '') => `<label><input type="radio" id="${id}" name="${name}"> ${id}</label>`;
const box = (id: string, name = '') => `<label><input type="checkbox" id="${id}" name="${name}"> ${id}</label>`;

describe('controls of one question', () => {
  it.each([
    ['<input id="a"><input id="b">', ['single a', 'single b']],
    [radio('a', 'r') + radio('b', 'r'), ['radio a b']],
    [radio('a', 'r') + radio('b', 's'), ['radio a', 'radio b']],
    [`${radio('a', 'r')}<p>Un long texte *</p>${radio('b', 'r')}`, ['radio a b']],
    [radio('a') + radio('b'), ['radio a b']],
    [`${radio('a')}${radio('b')}<p>x</p>${radio('c')}`, ['radio a b c']],
    [`${radio('a')}<p>Texte *</p>${radio('b')}${radio('c')}`, ['radio a', 'radio b c']],
    [`${radio('a')}<p>Texte *</p>${radio('b')}`, ['radio a', 'radio b']],
    [`${radio('a')}<button>Voir</button>${radio('b')}`, ['radio a', 'radio b']],
    [`${radio('a')}<h3>Titre</h3>${radio('b')}`, ['radio a', 'radio b']],
    [`${radio('a')}<p>x</p><p>y</p>${radio('b')}`, ['radio a', 'radio b']],
    [`${radio('a')}<p>x</p>${radio('b')}`, ['radio a b']],
    [`${radio('a')}<p>${'x'.repeat(139)}</p>${radio('b')}`, ['radio a b']],
    [`${radio('a')}<p>${'x'.repeat(140)}</p>${radio('b')}`, ['radio a', 'radio b']],
    [`<fieldset>${radio('a')}<p>x</p><p>y</p>${radio('b')}</fieldset>`, ['radio a b']],
    [`<ul>${radio('a')}<li>x</li><li>y</li>${radio('b')}</ul>`, ['radio a b']],
    [`<ol>${radio('a')}</ol><ol><li>x</li><li>y</li>${radio('b')}</ol>`, ['radio a', 'radio b']],
    [`<div role="group">${radio('a')}<p>x</p><p>y</p>${radio('b')}</div>`, ['radio a b']],
    [`<div role="radiogroup">${radio('a')}<p>x</p><p>y</p>${radio('b')}</div>`, ['radio a b']],
    [box('a', 'c') + box('b', 'c'), ['checkboxes a b']],
    [`${box('a', 'c')}<p>x</p><p>y</p>${box('b', 'c')}`, ['checkboxes a b']],
    [box('a', 'c') + box('b', 'd'), ['checkboxes a b']],
    [box('a') + box('b'), ['checkboxes a b']],
    [box('a', 'f[c][]') + box('b', 'f[c][]') + box('d', 'f[d]'), ['checkboxes a b', 'single d']],
    [box('d', 'f[d]') + box('a', 'f[c][]') + box('b', 'f[c][]'), ['single d', 'checkboxes a b']],
    [box('a'), ['single a']],
    [radio('a'), ['radio a']],
    [
      '<b role="menuitemcheckbox" aria-haspopup="listbox" id="a">a</b><b role="menuitemcheckbox" aria-haspopup="listbox" id="b">b</b>',
      ['checkboxes a b'],
    ],
    [box('a', 'c') + radio('b', 'c'), ['single a', 'radio b']],
    [`${radio('a', 'r')}<div>${radio('b')}</div>`, ['radio a b']],
    [`${box('a', 'c')}<p>x</p><p>y</p>${box('b', 'd')}`, ['single a', 'single b']],
    [`${box('a', 'c')}<p>x</p><p>y</p>${box('b')}`, ['single a', 'single b']],
    [radio('a') + box('b'), ['radio a', 'single b']],
    ['<div role="radio" id="a">a</div><div role="radio" id="b">b</div>', ['radio a b']],
    ['<div role="checkbox" id="a">a</div><div role="checkbox" id="b">b</div>', ['checkboxes a b']],
    ['<div role="switch" id="a">a</div><div role="switch" id="b">b</div>', ['checkboxes a b']],
  ])('%s', (html, questions) => {
    expect(read(html)).toEqual(questions);
  });
});

describe('a list drawn over a native one', () => {
  const drawn = '<input id="b" role="combobox">';
  it.each([
    `<div><select id="a" aria-hidden="true"></select>${drawn}</div>`,
    `<div><select id="a" tabindex="-1"></select>${drawn}</div>`,
    `<div><select id="a" tabindex="-1"></select><p>${drawn}</p></div>`,
  ])('is one question with it: %s', (html) => {
    expect(read(html)).toEqual(['single b']);
  });

  it.each([
    `<div><select id="a"></select>${drawn}</div>`,
    `<div><select id="a" tabindex="0"></select>${drawn}</div>`,
    `<div><select id="a" aria-hidden="false"></select>${drawn}</div>`,
    `<p><select id="a" tabindex="-1"></select></p><p>${drawn}</p>`,
    '<div><select id="a" tabindex="-1"><option>Lyon</option></select><div><label>Metz <input id="b"></label></div></div>',
    `<div><textarea id="a" tabindex="-1"></textarea>${drawn}</div>`,
    '<div><select id="a" tabindex="-1"></select><select id="b"></select></div>',
  ])('is another: %s', (html) => {
    expect(read(html)).toEqual(['single a', 'single b']);
  });
});

describe('no questions', () => {
  it.each([
    '<input disabled>',
    '<fieldset disabled><input></fieldset>',
    '<div aria-disabled="true"><input></div>',
    '<input aria-disabled="true">',
    '<input type="search">',
    '<div role="searchbox">a</div>',
    '<nav><input></nav>',
    '<aside><input></aside>',
    '<div role="complementary"><input></div>',
    '<dialog open><h2>Inviter un collègue</h2><input></dialog>',
    '<div role="dialog"><p>Votre message</p><input></div>',
    '<div role="alertdialog"><p>Votre message</p><input></div>',
  ])('%s', (html) => {
    expect(read(html)).toEqual([]);
  });

  it.each([
    '<dialog open><h1>Titre</h1><input></dialog>',
    '<div role="dialog"><p role="heading" aria-level="1">Titre</p><input></div>',
    '<div role="dialog"><p>Ajouter un composant additionnel</p><input></div>',
    '<div role="dialog"><p>Éditeur distributeur</p><input></div>',
    '<div role="dialog"><p>Éditeur du groupement</p><input></div>',
    '<div role="dialog"><p>Autre nom commercial</p><input></div>',
    '<div role="dialog"><p>Précédent référencement</p><input></div>',
    '<div role="dialog">2. Le produit <input></div>',
  ])('but in a dialog of the form: %s', (html) => {
    expect(read(html).length).toBe(1);
  });

  it.each(['Le 2. Le produit', '2.Produit', 'A. Le produit'])('in a dialog with the words %s', (words) => {
    expect(read(`<div role="dialog">${words} <input></div>`)).toEqual([]);
  });

  it('outside the given places', () => {
    const outline = outlineIn('<input id="a"><input id="b"><input id="c">');
    expect(questionsIn(outline, new Map(), 1, 2).map(({ from, to, controls }) => [from, to, controls[0]?.id])).toEqual([[1, 2, 'b']]);
    expect(questionsIn(outlineIn(radio('a') + radio('b')), new Map(), 0, 9).map(({ from, to }) => [from, to])).toEqual([[0, 3]]);
  });
});

describe('the prefix of a country before a telephone', () => {
  it.each([
    '<div><select id="p"><option>FR +33</option></select><input id="t" type="tel"></div>',
    '<div><select id="p"><option>+33</option></select><input id="t"></div>',
    '<div><select id="p" title="Pays"><option>France</option></select><input id="t" type="tel"></div>',
    '<div><select id="p"><option>x</option></select><input id="t" type="tel"></div>',
    '<div><select id="p"><option>FR</option></select><input id="t" autocomplete="tel-national"></div>',
    '<div><span><select id="p"><option>FR</option></select></span><input id="t" autocomplete="phone"></div>',
    '<div><div role="combobox" id="p">FR +33</div><input id="t" type="tel"></div>',
    '<div><div role="listbox" id="p">FR +33</div><input id="t" type="tel"></div>',
    '<div><div aria-haspopup="listbox" id="p">FR +33</div><input id="t" type="tel"></div>',
    '<div><select id="p"><option>+ 33</option></select><input id="t"></div>',
    '<div><template shadowrootmode="open"><slot></slot></template><p><select id="p"><option>+33</option></select><input id="t"></p></div>',
  ])('is none: %s', (html) => {
    expect(read(html)).toEqual(['single t']);
  });

  it.each([
    '<div><select id="p" title="Pays"><option>France</option></select><input id="t"></div>',
    '<div><select id="p"><option>FR</option></select><input id="t"></div>',
    '<div><div><div><select id="p"><option>FR +33</option></select></div></div><input id="t" type="tel"></div>',
    '<div><select id="p"><option>Bac +5</option></select><input id="t"></div>',
    '<div><input id="p" aria-label="Indicatif"><input id="t" type="tel"></div>',
  ])('is a question: %s', (html) => {
    expect(read(html)).toEqual(['single p', 'single t']);
  });

  it('before a choice, or before nothing, is a question', () => {
    expect(read(`<div><select id="p"><option>FR +33</option></select>${radio('r', 'x')}</div>`)).toEqual(['single p', 'radio r']);
    expect(read('<div><select id="p"><option>FR +33</option></select></div>')).toEqual(['single p']);
  });
});
