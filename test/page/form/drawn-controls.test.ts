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
