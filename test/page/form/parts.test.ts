import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const option = (words: string[]) => words.map((word) => `<option>${word}</option>`).join('');
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const DAYS = option(numbers(1, 31));
const MONTHS = option([
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]);
const YEARS = option(numbers(2025, 2029));

describe('the parts of a date are one field', () => {
  it.each([
    // Whole.
    [
      `<fieldset><legend>Date de début *</legend><label for="j">Jour</label><select id="j">${DAYS.replace('<option>9<', '<option selected>9<')}</select><label for="m">Mois</label><select id="m">${MONTHS.replace('<option>mars', '<option selected>mars')}</select><label for="a">Année</label><select id="a">${YEARS.replace('<option>2027', '<option selected>2027')}</select></fieldset>`,
      'Date de début * | date | 2027-03-09',
    ],
    [
      '<fieldset><legend>Date de début</legend><input aria-label="Jour" value="9"><input aria-label="Mois" value="3"><input aria-label="Année" value="2027"></fieldset>',
      'Date de début | date | 2027-03-09',
    ],
    [
      '<fieldset><legend>Date de début</legend><label>Jour<input value="09"></label><label>Mois<input value="03"></label><label>Année<input value="2027"></label></fieldset>',
      'Date de début | date | 2027-03-09',
    ],
    [
      '<div><label>Date de début</label><input placeholder="JJ" value="09"> / <input placeholder="MM" value="03"> / <input placeholder="AAAA" value="2027"></div>',
      'Date de début | date | 2027-03-09',
    ],
    [
      `<div><p>Date de début :</p><select title="Jour"><option value="">Jour</option>${DAYS.replace('<option>9<', '<option selected>9<')}</select><select title="Mois"><option value="">Mois</option><option value="3" selected>Mars</option></select><select title="Année"><option value="">Année</option><option selected>2027</option></select></div>`,
      'Date de début | date | 2027-03-09',
    ],
    [
      '<table><tr><td>Date de début</td><td><input size="2" maxlength="2" title="jour" value="9">/<input size="2" maxlength="2" title="mois" value="3">/<input size="4" maxlength="4" title="année" value="2027"></td></tr><tr><td>Ville</td><td><input></td></tr></table>',
      'Date de début | date | 2027-03-09',
    ],
    [
      `<div><label for="j">Date de début</label><select id="j">${DAYS.replace('<option>9<', '<option selected>9<')}</select><select>${MONTHS.replace('<option>mars', '<option selected>mars')}</select><select>${YEARS.replace('<option>2027', '<option selected>2027')}</select></div>`,
      'Date de début | date | 2027-03-09',
    ],
    [
      '<div role="group" aria-label="Date de début"><div role="spinbutton" aria-label="jour" aria-valuenow="9" aria-valuetext="9" contenteditable="true">09</div><span aria-hidden="true">/</span><div role="spinbutton" aria-label="mois" aria-valuenow="3" aria-valuetext="3, mars" contenteditable="true">03</div><span aria-hidden="true">/</span><div role="spinbutton" aria-label="année" aria-valuenow="2027" contenteditable="true">2027</div></div>',
      'Date de début | date | 2027-03-09',
    ],
    [
      '<div><label id="l" for="d">Date de début</label><div role="group" aria-labelledby="l"><span role="spinbutton" aria-label="Day" contenteditable="true" aria-valuenow="9">09</span>/<span role="spinbutton" aria-label="Month" contenteditable="true" aria-valuenow="3">03</span>/<span role="spinbutton" aria-label="Year" contenteditable="true" aria-valuenow="2027">2027</span></div><input id="d" value="09/03/2027" aria-hidden="true" tabindex="-1"></div>',
      'Date de début | date | 2027-03-09',
    ],
    // A part lacks.
    [
      '<fieldset><legend>Date de début</legend><input aria-label="Jour" value="9"><input aria-label="Mois" value=""><input aria-label="Année" value="2027"></fieldset>',
      'Date de début | date',
    ],
    [
      '<fieldset><legend>Date de début *</legend><label>Jour<input></label><label>Mois<input></label><label>Année<input></label></fieldset>',
      'Date de début * | date',
    ],
    [
      '<div role="group" aria-label="Date de début"><div role="spinbutton" aria-label="jour" aria-valuetext="Vide" contenteditable="true">jj</div>/<div role="spinbutton" aria-label="mois" aria-valuetext="Vide" contenteditable="true">mm</div>/<div role="spinbutton" aria-label="année" aria-valuetext="Vide" contenteditable="true">aaaa</div></div>',
      'Date de début | date',
    ],
    [
      `<fieldset><legend>Date de début</legend><select aria-label="Jour"><option value="">Jour</option>${DAYS}</select><select aria-label="Mois"><option value="">Mois</option>${MONTHS}</select><select aria-label="Année"><option value="">Année</option>${YEARS}</select></fieldset>`,
      'Date de début | date',
    ],
    // Two parts.
    [
      '<fieldset><legend>Mise en service</legend><label>Mois<input value="6"></label><label>Année<input value="2026"></label></fieldset>',
      'Mise en service | date | 2026-06',
    ],
  ])('%s', (html, line) => {
    expect(fieldsIn(html)[0]).toBe(line);
    expect(fieldsIn(html).length).toBe(html.includes('Ville') ? 2 : 1);
    expect(formIn(html).nameless).toBe(0);
  });

  it('all three carry the field', () => {
    const html = '<fieldset><legend>Date</legend><input aria-label="Jour"><input aria-label="Mois"><input aria-label="Année"></fieldset>';
    expect(formIn(html).elements.map(({ controls }) => controls.length)).toEqual([3]);
  });

  it.each([
    '<label>Jour de visite<input></label><label>Mois de livraison<input></label><label>Année de création<input></label>',
    '<label>Nom<input></label><label>Année<input></label><label>Ville<input></label>',
    '<fieldset><legend>Effectif</legend><label>Nombre de jours<input></label><label>Nombre de mois<input></label></fieldset>',
  ])('but these are several: %s', (html) => {
    expect(fieldsIn(html).length).toBeGreaterThan(1);
  });
});

describe('what nobody can reach is no field', () => {
  const seen = '<div><label for="v">Ville</label><input id="v"></div>';
  it.each([
    `${seen}<input name="honey" tabindex="-1" aria-hidden="true">`,
    `${seen}<div aria-hidden="true"><label>Laissez vide <input name="url" tabindex="-1"></label></div>`,
    `${seen}<div style="position:absolute;left:-9999px"><label>Ne pas remplir <input name="website" tabindex="-1" autocomplete="off"></label></div>`,
    `${seen}<div inert><label>Pays <input></label></div>`,
    `<div inert>${seen.replace('Ville', 'Autre').replaceAll('"v"', '"w"')}</div>${seen}`,
    `${seen}<label inert>Pays <select><option>France</option></select></label>`,
    `${seen}<div style="display:none"><label>Pays <input></label></div>`,
    `${seen}<textarea aria-hidden="true" tabindex="-1" readonly></textarea>`,
    `${seen}<div aria-hidden="true" style="visibility:hidden;height:0"><textarea tabindex="-1"></textarea></div>`,
    `${seen}<div aria-hidden="true"><input tabindex="-1" value="lyon"></div>`,
  ])('%s', (html) => {
    expect(fieldsIn(html)).toEqual(['Ville | text']);
    expect(formIn(html).nameless).toBe(0);
  });
});

describe('a list drawn over a native one is one field', () => {
  const native = (more: string) =>
    `<select id="v" ${more}><option value=""></option><option selected>Lyon</option><option>Metz</option></select>`;
  const line = 'Ville * | select | Lyon | Lyon / Metz';
  it.each([
    // Select2
    `<div><label for="v">Ville *</label>${native('class="select2-hidden-accessible" tabindex="-1" aria-hidden="true"')}<span class="select2"><span class="selection"><span role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0" aria-labelledby="v-c"><span id="v-c" role="textbox" aria-readonly="true" title="Lyon">Lyon</span><span role="presentation"><b></b></span></span></span></span></div>`,
    // Chosen
    `<div><label for="v">Ville *</label>${native('style="display: none;"')}<div class="chosen-container"><a class="chosen-single"><span>Lyon</span><div><b></b></div></a><div class="chosen-drop" style="display:none"><input type="text" autocomplete="off" role="combobox" aria-label="Ville"><ul role="listbox"></ul></div></div></div>`,
    // Tom Select
    `<div><label for="v-ts" id="l">Ville *</label>${native('class="tomselected ts-hidden-accessible" tabindex="-1"')}<div class="ts-wrapper"><div class="ts-control"><div data-value="Lyon" class="item">Lyon</div><input type="text" autocomplete="off" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="dd" id="v-ts" aria-labelledby="l"></div><div id="dd" style="display:none" role="listbox"></div></div></div>`,
    // Selectize
    `<div><label for="v-s">Ville *</label>${native('tabindex="-1" style="display:none"')}<div><div><div class="item">Lyon</div><input type="select-one" id="v-s"></div><div style="display:none"></div></div></div>`,
    // Chosen, where it takes several
    `<div><label for="v">Ville *</label>${native('multiple style="display:none"')}<div><ul><li><span>Lyon</span><a></a></li><li><input type="text"></li></ul></div></div>`,
    // React Aria
    `<div><span id="l">Ville *</span><div aria-hidden="true" data-react-aria-prevent-focus="true"><label>Ville *<select tabindex="-1">${option(['Lyon', 'Metz']).replace('<option>', '<option selected>')}</select></label></div><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="b l" id="b"><span>Lyon</span><span aria-hidden="true">▼</span></button></div>`,
    // Radix
    `<div><label for="t">Ville *</label><button type="button" role="combobox" aria-expanded="false" aria-autocomplete="none" id="t"><span>Lyon</span><svg></svg></button><select aria-hidden="true" tabindex="-1" style="position:absolute;border:0;width:1px">${option(['Lyon', 'Metz']).replace('<option>', '<option selected>')}</select></div>`,
    // Choices.js
    `<div><label for="v">Ville *</label><div class="choices" role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0"><div class="choices__inner">${native('hidden tabindex="-1"')}<div class="choices__list"><div class="choices__item">Lyon</div></div></div><div class="choices__list--dropdown" style="display:none"><input type="search" role="textbox"><div role="listbox"><div role="option">Lyon</div><div role="option">Metz</div></div></div></div></div>`,
    // Bootstrap-select
    `<div><label for="v">Ville *</label><div class="dropdown bootstrap-select">${native('tabindex="-98" aria-hidden="true"')}<button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" title="Lyon"><div>Lyon</div></button><div style="display:none"><ul role="listbox"></ul></div></div></div>`,
    // jQuery UI selectmenu
    `<div><label for="v-button">Ville *</label>${native('style="display:none"')}<span tabindex="0" id="v-button" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-owns="v-menu" aria-haspopup="true"><span class="ui-icon"></span><span class="text">Lyon</span></span><div style="display:none"><ul id="v-menu" role="listbox"></ul></div></div>`,
    // Kendo
    `<div><label id="l" for="v">Ville *</label><span role="combobox" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" tabindex="0"><span class="k-input-inner">Lyon</span><button type="button" tabindex="-1" aria-label="ouvrir"><span>▼</span></button>${native('tabindex="-1" aria-hidden="true" style="opacity:0;width:1px"')}</span></div>`,
    // PrimeNG
    `<div><label for="x">Ville *</label><p-dropdown><div class="p-dropdown"><div class="p-hidden-accessible"><select tabindex="-1" aria-hidden="true">${option(['Lyon', 'Metz']).replace('<option>', '<option selected>')}</select></div><span id="x" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-label="Lyon">Lyon</span><div role="button" aria-label="dropdown trigger" aria-haspopup="listbox"><span>▼</span></div></div></p-dropdown></div>`,
    // Headless UI
    `<div><label id="l">Ville *</label><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l b" id="b">Lyon</button><select hidden>${option(['Lyon', 'Metz']).replace('<option>', '<option selected>')}</select></div>`,
  ])('%s', (html) => {
    const [first] = fieldsIn(html);
    expect(first?.split(' | ').slice(0, 3).join(' | ')).toBe(line.split(' | ').slice(0, 3).join(' | '));
    expect(formIn(html)).toMatchObject({ fields: { length: 1 }, nameless: 0 });
  });

  it.each([
    '<div><label for="v">Ville</label><input id="v" role="combobox" aria-expanded="false" aria-controls="o"><button type="button" aria-haspopup="listbox" aria-label="Ouvrir" tabindex="-1">▼</button></div>',
    '<div><label for="v">Ville</label><input id="v" role="combobox"><span role="button" aria-haspopup="listbox">▾</span></div>',
    '<div><label for="v">Ville</label><div id="v" role="combobox" aria-haspopup="listbox">Sélectionnez…</div><div role="button" aria-haspopup="listbox"><i class="icon">▼</i></div></div>',
    '<div><label for="v">Ville</label><input id="v" aria-haspopup="listbox"><button aria-haspopup="listbox" aria-label="Show suggestions">⌄</button></div>',
  ])('a trigger’s glyph is no list: %s', (html) => {
    expect(formIn(html)).toMatchObject({ fields: { length: 1 }, nameless: 0 });
    expect(fieldsIn(html)[0]?.startsWith('Ville | select')).toBe(true);
  });
});

it('the parts of a date are named by the first words of their labels', () => {
  const part = (name: string, value: string) =>
    `<div><label for="${name}">${name} <small>Exemple : ${value}</small></label><input id="${name}" type="number" value="${value}"></div>`;
  const parts = part('Jour', '5') + part('Mois', '6') + part('Année', '2019');
  const [first] = fieldsIn(`<fieldset><legend>Ouvert le *</legend>${parts}</fieldset>`);
  expect(first?.startsWith('Ouvert le * | date | 2019-06-05')).toBe(true);
});
