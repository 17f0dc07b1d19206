import { describe, expect, it } from 'vitest';
import { formIn } from '../read-words';

const read = (html: string) => formIn(html).fields.map(({ label, kind, value, options }) => ({ label, kind, value, options }));

describe('a field that opens a calendar', () => {
  const picker = (more: string) => `<label for="d">Date du dépôt</label><input id="d" type="text" role="combobox" ${more}>`;
  const grid = '<table role="grid" id="g" hidden><tr><td role="gridcell">30</td></tr></table>';
  it.each([
    [picker('aria-haspopup="dialog" aria-expanded="false" value="30/09/2027"'), '2027-09-30'],
    [picker('aria-haspopup="dialog" readonly value="30 septembre 2027"'), '2027-09-30'],
    [picker('aria-haspopup="grid" value="30/09/2027"'), '2027-09-30'],
    [`${picker('aria-controls="g" aria-haspopup="dialog"')}${grid}`, ''],
  ])('is a date and no list: %s', (html, value) => {
    expect(read(html)).toEqual([{ label: 'Date du dépôt', kind: 'date', value, options: [] }]);
  });

  it.each([
    [picker('aria-haspopup="true" value="30/09/2027"'), 'date', '2027-09-30'],
    [picker('aria-autocomplete="list" placeholder="jj/mm/aaaa"'), 'date', ''],
    [picker('value="Campagne de printemps"'), 'select', 'Campagne de printemps'],
  ])('is one by its answer, whatever it says that it opens: %s', (html, kind, value) => {
    expect(read(html)).toEqual([{ label: 'Date du dépôt', kind, value, options: [] }]);
  });

  it('is none where it has days to choose among', () => {
    const days = ['03/09/2027', '10/09/2027'];
    const html = `<label for="s">Session</label><div id="s" role="combobox" aria-controls="l" tabindex="0">${days[0]}</div><ul id="l" role="listbox" hidden>${days
      .map((day) => `<li role="option">${day}</li>`)
      .join('')}</ul>`;
    expect(read(html)).toEqual([{ label: 'Session', kind: 'select', value: days[0], options: days }]);
  });

  it('is what its words say where they speak of no date', () => {
    const html = '<label for="d">Éditeur</label><input id="d" type="text" role="combobox" aria-haspopup="dialog" value="Alpha">';
    expect(read(html)).toEqual([{ label: 'Éditeur', kind: 'text', value: 'Alpha', options: [] }]);
    expect(read(html.replace('dialog', 'listbox'))[0]?.kind).toBe('select');
    expect(read(html.replace(' aria-haspopup="dialog"', ''))[0]?.kind).toBe('select');
  });
});

describe('a drawn choice with a native one that nobody reaches', () => {
  const radio = (word: string, chosen: boolean) =>
    `<div><button type="button" role="radio" aria-checked="${chosen}" id="${word}" tabindex="-1"></button><input type="radio" name="r" aria-hidden="true" tabindex="-1"${chosen ? ' checked' : ''}><label for="${word}">${word}</label></div>`;
  const box = (word: string, chosen: boolean) =>
    `<div role="checkbox" tabindex="0" aria-label="${word}" aria-checked="${chosen}"><div aria-hidden="true"><input type="checkbox" style="display:none"></div><div>${word}</div></div>`;

  it('beside it is read of the drawn one', () => {
    expect(
      read(`<span id="q">Hébergé ?</span><div role="radiogroup" aria-labelledby="q">${radio('Oui', false)}${radio('Non', true)}</div>`),
    ).toEqual([{ label: 'Hébergé ?', kind: 'radio', value: 'Non', options: ['Oui', 'Non'] }]);
  });

  it('within it, too', () => {
    expect(read(`<p>Profils</p><div role="group" aria-label="Profils">${box('PA', true)}${box('PDE', false)}</div>`)).toEqual([
      { label: 'Profils', kind: 'checkboxes', value: 'PA', options: ['PA', 'PDE'] },
    ]);
  });
});

describe('a native list behind drawn ones', () => {
  const native =
    '<select aria-hidden="true" tabindex="-1" aria-labelledby="a"><option value=""></option><option selected>MS1</option><option>MS2</option></select>';
  const list = `<div><label id="a">DSR</label><div>${native}<button type="button" role="combobox" aria-labelledby="a">MS1</button></div></div>`;
  const combobox =
    '<div><label id="b">Proxy</label><div><input role="combobox" aria-controls="l" aria-labelledby="b"><div><button type="button" aria-haspopup="listbox" aria-controls="l" aria-label="Ouvrir"></button></div></div></div>';

  it('is of the list that stands next to it alone', () => {
    const expected = [
      { label: 'DSR', kind: 'select', value: 'MS1', options: ['MS1', 'MS2'] },
      { label: 'Proxy', kind: 'select', value: '', options: [] },
    ];
    expect(read(`${list}${combobox}`)).toEqual(expected);
    expect(read(`${combobox}${list}`)).toEqual(expected.reverse());
  });

  it('is the question where what is drawn over it holds a field to search with', () => {
    const chip = (word: string) => `<li title="${word}"><span role="presentation">×</span>${word}</li>`;
    const html = `<label for="p">Profils</label><div><select id="p" multiple tabindex="-1" aria-hidden="true"><option selected>PA</option><option>PDE</option><option selected>PDS</option></select><span><span role="combobox" tabindex="-1" aria-haspopup="true"><ul>${chip('PA')}${chip('PDS')}<li><input type="search" role="searchbox" aria-label="Chercher"></li></ul></span></span></div>`;
    expect(read(html)).toEqual([{ label: 'Profils', kind: 'select', value: 'PA | PDS', options: ['PA', 'PDE', 'PDS'] }]);
  });
});

describe('a name that is drawn and said of two elements', () => {
  it('is marked where either is', () => {
    const label = (more: string) => `<label ${more}>Nom du contact <span><strong>* </strong></span></label>`;
    const hidden = label('id="a" aria-hidden="true" style="visibility:hidden"');
    const { fields } = formIn(
      `<div>${label('for="n"')}${hidden}<input id="n" aria-labelledby="a"></div><label for="m">Ville</label><input id="m">`,
    );
    expect(fields.map(({ label, mandatory }) => [label, mandatory])).toEqual([
      ['Nom du contact', true],
      ['Ville', false],
    ]);
  });
});

describe('a label that points at what is no control', () => {
  it.each([
    [
      'a group',
      '<label for="g">Hébergé ?</label><div role="radiogroup" id="g"><label><input type="radio" name="r">Oui</label><label><input type="radio" name="r">Non</label></div>',
      'Hébergé ?',
    ],
    [
      'a field that another stands for',
      '<p><label for="d">Date du dépôt</label><input type="hidden" id="d"><input type="text" readonly></p>',
      'Date du dépôt',
    ],
  ])('names the question that stands there: %s', (_, html, label) => {
    expect(read(html).map((field) => field.label)).toEqual([label]);
    expect(
      read(`<p><label for="v">Ville</label><input id="v"></p>${html}<p><label for="w">Pays</label><input id="w"></p>`).map(
        (field) => field.label,
      ),
    ).toEqual(['Ville', label, 'Pays']);
  });
});
