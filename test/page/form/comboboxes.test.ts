import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const read = (html: string) => formIn(html).fields.map(({ label, kind, value, help }) => ({ label, kind, value, help }));
const label = '<label for="i">Éditeur</label>';
const typing = (more = '') => `<input id="i" type="text" aria-autocomplete="list" ${more}>`;
const chosen = [{ label: 'Éditeur', kind: 'select', value: 'Alpha de la Santé', help: null }];
const empty = [{ label: 'Éditeur', kind: 'select', value: '', help: null }];

describe('an input within what is called a combobox is a list', () => {
  it.each([
    ['with its choice before', `<div role="combobox"><span>Alpha de la Santé</span>${typing()}</div>`, chosen],
    ['beside', `<div><div>Alpha de la Santé</div><div role="combobox">${typing()}</div></div>`, chosen],
    ['or after', `<div role="combobox"><div><b style="display:none"></b>${typing()}<span>Alpha de la Santé</span></div></div>`, chosen],
    ['which also names it', `<div role="combobox" id="c"><span>Alpha de la Santé</span>${typing('aria-labelledby="c"')}</div>`, chosen],
    ['to search in', `<div role="combobox"><span>Alpha de la Santé</span>${typing().replace('text', 'search')}</div>`, chosen],
    ['with its prompt', `<div><div>Choisir un éditeur</div><div role="combobox">${typing()}</div></div>`, empty],
  ])('%s', (_, html, expected) => {
    expect(read(label + html)).toEqual(expected);
  });

  it.each([
    ['its choice', '<div>Alpha de la Santé</div><input id="i" readonly>', chosen],
    [
      'several',
      '<b><i>Alpha de la Santé</i></b><b><i>Bêta</i></b><input id="i" readonly>',
      [{ ...chosen[0], value: 'Alpha de la Santé | Bêta' }],
    ],
    ['nothing', '<input id="i" readonly>', empty],
  ])('and one within what opens a list, too, with %s', (_, inside, expected) => {
    expect(read(`<div role="button" aria-haspopup="listbox">${label}<div>${inside}</div></div>`)).toEqual(expected);
  });

  it('and a date where it opens a calendar', () => {
    const html = `<label for="i">Date de fin</label><div role="combobox" aria-haspopup="dialog">${typing('value="30/09/2027"')}</div>`;
    expect(read(html)).toEqual([{ label: 'Date de fin', kind: 'date', value: '2027-09-30', help: null }]);
  });
});

describe('what stands after an input that one types in', () => {
  const list = typing('role="combobox"');
  it('is help', () => {
    const help = 'Alpha de la Santé';
    expect(read(`${label}<div><span>${list}</span><span>${help}</span></div>`)).toEqual([{ ...empty[0], help }]);
    expect(read(`${label}<div><span>${list}</span><span title="Aide">${help}</span></div>`)).toEqual([{ ...empty[0], help }]);
  });
});

it('a prompt that the input is described by is no choice and no help, whatever its words', () => {
  const html = `${label}<div><div id="p">Un nom à chercher</div><div>${typing('role="combobox" aria-describedby="p"')}</div></div>`;
  expect(read(html)).toEqual(empty);
});

it('the native list right before a drawn one is behind it', () => {
  const item = (word: string) => `<div>${word}<a href="#" tabindex="-1">×</a></div>`;
  const html = `<label for="s">Éditeur</label><select id="s" multiple tabindex="-1" style="display:none"><option selected>Alpha</option><option selected>Bêta</option><option>Gamma</option></select><div><div>${item('Alpha')}${item('Bêta')}<input role="combobox"></div></div>`;
  expect(formIn(`${html}<select><option>Autre</option></select>`).fields[0]).toMatchObject({
    label: 'Éditeur',
    value: 'Alpha | Bêta',
    options: ['Alpha', 'Bêta', 'Gamma'],
  });
  expect(read(html)).toHaveLength(1);
});

describe('a list that is open is none beside the control that opens it', () => {
  const list = (words: string[], more = '') =>
    `<ul id="l" role="listbox" aria-labelledby="n"${more}>${words.map((word) => `<li role="option">${word}</li>`).join('')}</ul>`;
  const input = '<label id="n" for="i">Éditeur *</label><div><input id="i" role="combobox" aria-controls="l" value="Alpha"></div>';
  const button = '<label id="n">Éditeur *</label><button aria-haspopup="listbox" aria-owns="l" aria-labelledby="n">Alpha</button>';
  it.each([
    ['below it', `<div>${input}${list(['Alpha', 'Bêta'])}</div>`],
    ['with the focus', `<div>${button}${list(['Alpha', 'Bêta'], ' tabindex="0"')}</div>`],
    ['elsewhere', `<div>${input}</div><div>${list(['Alpha', 'Bêta'])}</div>`],
    ['or empty, for it is shut', `<div>${input}${list([])}</div>`],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual([{ label: 'Éditeur', kind: 'select', value: 'Alpha', help: null }]);
  });

  it('nor its choice, where none is made', () => {
    const html = input.replace('value="Alpha"', 'readonly').replace('</div>', `${list(['Alpha', 'Bêta'])}</div>`);
    expect(read(html)).toEqual(empty);
  });

  it('and alone is a question', () => {
    expect(read(`<p id="n">Éditeur</p>${list(['Alpha', 'Bêta'])}`)).toEqual(empty);
  });
});

describe('the arrow of a list is none of its value', () => {
  const shut = (words: string) => `<div id="i" role="combobox" aria-expanded="false" tabindex="0">${words}</div>`;
  it.each([
    ...['▾', '▼', '⌄', '▲', '⏷'].map((arrow) => [`${arrow} after`, shut(`Alpha de la Santé ${arrow}`), chosen] as const),
    ['before', shut('▾ Alpha de la Santé'), chosen],
    ['close to it', shut('Alpha de la Santé▾'), chosen],
    ['in a part of its own', shut('<span>Alpha de la Santé</span> <i>▾</i>'), chosen],
    ['on a button', '<button id="i" aria-haspopup="listbox" type="button">Alpha de la Santé ▾</button>', chosen],
    ['beside a prompt', shut('Choisissez un éditeur ▾'), empty],
    ['alone', shut('▾'), empty],
  ] as const)('%s', (_, html, expected) => {
    expect(read(label + html)).toEqual(expected);
  });
});

it('what is called a listbox and holds its choice without a list shows its value', () => {
  const list = '<div role="listbox" tabindex="0" aria-labelledby="l v" aria-expanded="false"><span id="v">Lyon</span></div>';
  expect(fieldsIn(`<div><span id="l">Ville</span>${list}</div>`)).toEqual(['Ville | select | Lyon']);
});
