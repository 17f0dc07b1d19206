import { describe, expect, it } from 'vitest';
import { formIn } from '../read-words';

const read = (html: string) => formIn(html).fields.map(({ label, kind, value, help }) => ({ label, kind, value, help }));
const date = (value: string) => [{ label: 'Date du dépôt', kind: 'date', value, help: null }];
const list = (value: string) => [{ label: 'Éditeur', kind: 'select', value, help: null }];

describe('a button that opens a calendar and is labelled answers with its words', () => {
  const button = (words: string, more = '') => `<button type="button" aria-haspopup="dialog" ${more}>${words}</button>`;
  it.each([
    [`<label for="d">Date du dépôt *</label>${button('30/09/2027', 'id="d"')}`, '2027-09-30'],
    [
      `<label id="l">Date du dépôt</label>${button('<span id="v">30 septembre 2027</span>', 'aria-labelledby="l v"')}<input type="hidden" value="x">`,
      '2027-09-30',
    ],
    [`<label>Date du dépôt</label><div>${button('Choisir une date')}</div>`, ''],
    [`<label for="d">Date du dépôt</label>${button('<b>30</b>/02/2027', 'id="d"')}`, '30/02/2027'],
    ['<label>Date du dépôt</label><div role="button" tabindex="0" aria-haspopup="grid">30/09/2027</div>', '2027-09-30'],
  ])('%s', (html, value) => {
    expect(read(html)).toEqual(date(value));
  });

  it('with a choice where no date is asked for', () => {
    expect(read(`<label for="d">Éditeur</label>${button('Alpha', 'id="d"')}`)).toEqual(list('Alpha'));
  });

  it.each([
    ['beside the input that is labelled', '<label for="i">Éditeur</label><input id="i" value="Alpha">', 'text'],
    ['below its help', '<label for="i">Éditeur</label><input id="i" value="Alpha"><p>Une aide assez longue.</p>', 'text'],
  ])('and no button is one %s', (_, html, kind) => {
    expect(formIn(html + button('Choisir un éditeur')).fields.map((field) => [field.kind, field.value])).toEqual([[kind, 'Alpha']]);
  });
});

describe('a box that takes the keys under a label of no control is a list', () => {
  const arrow = '<div role="img" aria-label="loading"></div>';
  it.each([
    [`<label>Éditeur</label><div><div tabindex="0"><div title="Alpha"><div>Alpha</div></div>${arrow}</div></div>`, 'Alpha'],
    [`<label>Éditeur</label><div tabindex="0"><input tabindex="-1"><div>Choisir un éditeur</div>${arrow}</div>`, ''],
    [`<label>Éditeur</label><div tabindex="0"><span>Choisir un éditeur</span></div>`, ''],
  ])('%s', (html, value) => {
    expect(read(html)).toEqual(list(value));
  });

  it('and a date where it holds the input of one', () => {
    const html =
      '<label>Date du dépôt</label><div tabindex="0"><div><input tabindex="-1" placeholder="Sélectionner la date" value=""><div>Sélectionner la date</div></div></div>';
    expect(read(html)).toEqual(date(''));
    expect(read(html.replace('value=""', 'value="30/09/2027"').replace('>Sél', ' hidden>Sél'))).toEqual(date('2027-09-30'));
  });

  it.each([
    ['a long text that one scrolls', `<label>Éditeur</label><div tabindex="0">${'Conditions '.repeat(10)}</div>`],
    ['a tab', '<label>Éditeur</label><div tabindex="0" role="tab">Alpha</div>'],
    ['what stands under no label', '<p>Éditeur</p><div tabindex="0">Alpha</div>'],
    ['what stands under the label of a control', '<label for="x">Éditeur</label><div tabindex="0">Alpha</div>'],
    ['what follows a label with its control', '<label><input type="checkbox" disabled>Éditeur</label><div tabindex="0">Alpha</div>'],
  ])('but %s is none', (_, html) => {
    expect(read(html)).toEqual([]);
  });
});

describe('what is drawn in the place of an answer is no help', () => {
  it.each([
    [
      'its own placeholder',
      '<label for="i">Éditeur</label><div><input id="i" placeholder="Un nom à chercher"><div>Un nom à chercher</div></div>',
      'text',
      '',
    ],
    [
      'the prompt of its list',
      '<label for="i">Éditeur</label><div><p><input id="i" role="combobox"></p><div>Choisir un éditeur</div></div>',
      'select',
      '',
    ],
    [
      'its choice',
      '<label for="i">Éditeur</label><div>Alpha de la Santé<input id="i" role="combobox" readonly></div>',
      'select',
      'Alpha de la Santé',
    ],
    [
      'the prompt of the list behind it',
      '<label for="i">Éditeur</label><div><input id="i" readonly aria-haspopup="listbox"><select tabindex="-1" aria-hidden="true"><option value="" selected>Un nom à choisir</option></select><span>Un nom à choisir</span></div>',
      'select',
      '',
    ],
    [
      'each of its chips',
      '<label for="i">Éditeur</label><div><div><input id="i" role="combobox" readonly value="Alpha de la Santé, Bêta"></div><div><p>Alpha de la Santé</p><p>Bêta</p></div></div>',
      'select',
      'Alpha de la Santé | Bêta',
    ],
  ])('%s', (_, html, kind, value) => {
    expect(read(html)).toEqual([{ label: 'Éditeur', kind, value, help: null }]);
  });

  it('and a name printed above a list is not its choice', () => {
    expect(read('<div><div>Éditeur *</div><div><span></span><input role="combobox" aria-label="Éditeur *"></div></div>')).toEqual(list(''));
  });
});

describe('the label of a hidden input', () => {
  it('names the one that is drawn after it', () => {
    const html = '<label for="d">Date du dépôt</label><input type="hidden" id="d"><input readonly value="30/09/2027">';
    expect(read(html)).toEqual(date('2027-09-30'));
    expect(formIn(html).elements[0]?.from).toBe('label');
  });
});

describe('the options of a list', () => {
  const options = '<div role="option" aria-selected="true">Alpha</div><div role="option">Bêta</div>';
  it('may be put into its slots', () => {
    const html = `<x-list><template shadowrootmode="open"><label for="i">Éditeur</label><input id="i" role="combobox" aria-controls="l"><div id="l" role="listbox" hidden><slot></slot></div></template>${options}</x-list>`;
    expect(formIn(html).fields).toMatchObject([{ label: 'Éditeur', value: 'Alpha', options: ['Alpha', 'Bêta'] }]);
  });

  it('are not known where the native one behind it holds the chosen one alone', () => {
    const html =
      '<label for="i">Éditeur</label><div><input id="i" readonly aria-haspopup="listbox" value="Alpha"><select tabindex="-1" aria-hidden="true"><option selected>Alpha</option></select></div>';
    expect(formIn(html).fields).toMatchObject([{ label: 'Éditeur', kind: 'select', value: 'Alpha', options: [] }]);
  });
});
