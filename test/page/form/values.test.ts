import { describe, expect, it } from 'vitest';
import { readDay } from '../../../lib/page/form/typed';
import { readForm } from '../../../lib/page/form/fields';
import { outlineOf } from '../../../lib/page/dom/outline';
import { bodyOf, fieldsIn, formIn } from '../read-words';

/** The field of one control with a label before it, as "label | kind | value | choices". */
const one = (label: string, control: string) =>
  fieldsIn(`<label for="c">${label}</label>${control.replace(/^<(\w+)/, '<$1 id="c"')}`).join('; ');

describe('the kind of a field', () => {
  it.each([
    ['Ville', '<input>', 'text'],
    ['Adresse e-mail', '<input>', 'email'],
    ['Email du contact', '<input>', 'email'],
    ['Courriel', '<input>', 'email'],
    ['Ville', '<input type="email">', 'email'],
    ['Téléphone', '<input>', 'tel'],
    ['Portable', '<input>', 'tel'],
    ['Ville', '<input type="tel">', 'tel'],
    ['Télétravail', '<input>', 'text'],
    ['Ville', '<input type="date">', 'date'],
    ['Ville', '<input type="datetime-local">', 'date'],
    ['Ville', '<input placeholder="jj/mm/aaaa">', 'date'],
    ['Ville', '<input placeholder="ex. : jj/mm/aaaa">', 'date'],
    ['Version et date', '<input>', 'text'],
    ['Date de fin', '<div role="textbox"></div>', 'text'],
    ['Ville', '<input placeholder="JJ / MM">', 'date'],
    ['Date de fin', '<input>', 'date'],
    ['Mandat', '<input>', 'text'],
    ['Date de fin', '<input type="number">', 'number'],
    ['Ville', '<input type="number">', 'number'],
    ['Ville', '<div role="spinbutton"></div>', 'number'],
    ['Ville', '<input type="url">', 'link'],
    ['Lien vers le site', '<input>', 'link'],
    ['URL du site', '<input>', 'link'],
    ['Le lien', '<input>', 'text'],
    ['Ville', '<textarea></textarea>', 'textarea'],
    ['Adresse e-mail', '<textarea></textarea>', 'textarea'],
    ['Ville', '<div role="textbox" aria-multiline="true"></div>', 'textarea'],
    ['Ville', '<div role="textbox"></div>', 'text'],
    ['Ville', '<div contenteditable="true"></div>', 'text'],
    ['Ville', '<input type="file">', 'file'],
    ['Ville', '<select></select>', 'select'],
    ['Ville', '<input role="combobox">', 'select'],
    ['Ville', '<input aria-haspopup="listbox">', 'select'],
  ])('%s %s is %s', (label, control, kind) => {
    expect(one(label, control)).toBe(`${label} | ${kind}`);
  });
});

describe('the value of a field', () => {
  it.each([
    ['Ville', '<input value="Lyon">', 'Ville | text | Lyon'],
    ['Ville', '<textarea>Lyon</textarea>', 'Ville | textarea | Lyon'],
    ['Ville', '<div role="textbox">Lyon</div>', 'Ville | text | Lyon'],
    ['Date de fin', '<input value="1/2/2027">', 'Date de fin | date | 2027-02-01'],
    ['Date de fin', '<input value="demain">', 'Date de fin | date | demain'],
    ['Ville', '<input value="1/2/2027">', 'Ville | text | 1/2/2027'],
    [
      'Forme',
      '<select><option value="">Choisir</option><option selected value="1"> Lyon </option><option value="2">Metz</option></select>',
      'Forme | select | Lyon | Lyon / Metz',
    ],
    [
      'Forme',
      '<select multiple><option selected>Lyon</option><option selected>Metz</option></select>',
      'Forme | select | Lyon | Metz | Lyon / Metz',
    ],
    ['Forme', '<select><option value="0">Sélectionnez une ville</option><option>Lyon</option></select>', 'Forme | select |  | Lyon'],
    ['Forme', '<select><option>---</option><option>Lyon</option></select>', 'Forme | select |  | Lyon'],
    ['Forme', '<select><option value="">Toutes</option><option value="1">Lyon</option></select>', 'Forme | select |  | Lyon'],
    ['Forme', '<select><option>-- Choisissez --</option><option>Lyon</option></select>', 'Forme | select |  | Lyon'],
    ['Forme', '<select><option>Aucun choix</option><option>Lyon</option></select>', 'Forme | select |  | Lyon'],
    ['Forme', '<select><option>Veuillez choisir</option><option>Lyon</option></select>', 'Forme | select |  | Lyon'],
    ['Forme', '<select><option>Aucun</option></select>', 'Forme | select | Aucun | Aucun'],
    ['Forme', '<select><option hidden>Lyon</option><option selected>Metz</option></select>', 'Forme | select | Metz | Metz'],
    ['Je certifie', '<input type="checkbox" checked>', 'Je certifie | checkbox | Je certifie'],
    ['Je certifie', '<input type="checkbox">', 'Je certifie | checkbox'],
    ['Je certifie', '<div role="checkbox" aria-checked="true">x</div>', 'Je certifie | checkbox | Je certifie'],
    ['Je certifie', '<div role="checkbox" aria-checked="false">x</div>', 'Je certifie | checkbox'],
  ])('%s %s', (label, control, line) => {
    expect(one(label, control)).toBe(line);
  });
});

describe('a list drawn by the page', () => {
  const other = '<ul role="listbox" hidden><li role="option">Nice</li></ul>';
  const options = '<li role="option">Choisir</li><li role="option">Lyon</li><li role="option" aria-selected="true">Metz</li>';

  it.each([
    [
      `<p>Ville *</p><div role="combobox" aria-controls="l">Lyon</div><ul role="listbox" id="l" hidden>${options}</ul>`,
      'Ville * | select | Metz | Lyon / Metz',
    ],
    [
      `<p>Ville *</p><div role="combobox" aria-owns="l">Lyon</div><ul role="listbox" id="l" hidden>${options}</ul>`,
      'Ville * | select | Metz | Lyon / Metz',
    ],
    ['<p>Ville *</p><div role="combobox">Lyon</div>', 'Ville * | select | Lyon'],
    ['<p>Ville *</p><div role="combobox">Sélectionner</div>', 'Ville * | select'],
    ['<p>Ville *</p><input role="combobox" value="Lyon">', 'Ville * | select | Lyon'],
    [`<p>Ville *</p><ul role="listbox">${options}</ul>`, 'Ville * | select | Metz | Lyon / Metz'],
    [`<p>Ville *</p><ul role="listbox">${options.replace('aria-selected="true"', '')}</ul>`, 'Ville * | select |  | Lyon / Metz'],
    ['<p>Ville *</p><ul role="listbox"><li role="option">Lyon</li><li role="option">Metz</li></ul>', 'Ville * | select |  | Lyon / Metz'],
    [
      `<p>Ville *</p><div><div role="combobox" aria-controls="villes autres">Lyon</div></div>${other}<ul role="listbox" id="villes" hidden>${options}</ul>`,
      'Ville * | select | Metz | Lyon / Metz',
    ],
    [
      `<p>Ville *</p><div><div role="combobox" aria-owns="l">Lyon</div></div>${other}<ul role="listbox" id="l" hidden>${options}</ul>`,
      'Ville * | select | Metz | Lyon / Metz',
    ],
    [
      `<p>Ville *</p><div><div role="combobox" aria-controls="gone">Lyon</div><ul role="listbox" hidden>${options}</ul></div>`,
      'Ville * | select | Metz | Lyon / Metz',
    ],
    [
      '<p>Ville *</p><x-liste><template shadowrootmode="open"><div role="combobox">Lyon</div></template></x-liste>',
      'Ville * | select | Lyon',
    ],
    [
      `<p>Ville *</p><ul role="listbox" aria-multiselectable="true">${options}<li role="option" aria-selected="true">Nice</li></ul>`,
      'Ville * | select | Metz | Nice | Lyon / Metz / Nice',
    ],
  ])('%s', (html, line) => {
    expect(fieldsIn(html)).toEqual([line]);
  });
});

describe('the choices of a question', () => {
  const radio = (attributes = '') => `<input type="radio" name="a"${attributes}>`;
  const words = '<p id="v">Vrai</p><p id="f">Faux</p>';

  it.each([
    [`<div>Oui ${radio(' checked')} Non ${radio()}</div>`, 'radio | Oui | Oui / Non'],
    [`<div>${radio(' checked')} Oui ${radio()} Non</div>`, 'radio | Oui | Oui / Non'],
    [`<div>Oui ${radio(' checked')} Non ${radio()} <button>Effacer</button></div>`, 'radio | Oui | Oui / Non'],
    [`<div>Oui ${radio(' aria-label="Vrai" checked')} Non ${radio(' aria-label="Faux"')}</div>`, 'radio | Vrai | Vrai / Faux'],
    [`${words}<div>Oui ${radio(' aria-labelledby="v" checked')} Non ${radio(' aria-labelledby="f"')}</div>`, 'radio | Vrai | Vrai / Faux'],
    [`<div>Oui <label>${radio(' checked')} Vrai</label> Non <label>${radio()} Faux</label></div>`, 'radio | Vrai | Vrai / Faux'],
    [`<div>${radio(' checked')} ${radio()}</div>`, 'radio |  |  / '],
    ['<button aria-pressed="true">Oui</button><button aria-pressed="false">Non</button>', 'radio | Oui | Oui / Non'],
    ['<div>Oui <span role="radio" aria-checked="true"></span> Non <span role="radio"></span></div>', 'radio | Oui | Oui / Non'],
    ['<div>Oui <span role="radio" aria-checked="true">V</span> Non <span role="radio">F</span></div>', 'radio | V | V / F'],
    [
      '<label><input type="checkbox" checked> A</label><label><input type="checkbox" checked> B</label><label><input type="checkbox"> C</label>',
      'checkboxes | A | B | A / B / C',
    ],
  ])('%s', (html, line) => {
    expect(fieldsIn(`<fieldset><legend>Certifié ? *</legend>${html}</fieldset>`)).toEqual([`Certifié ? * | ${line}`]);
  });

  it('are none where none is printed', () => {
    expect(fieldsIn(`<fieldset><legend>Certifié ?</legend>${radio()} ${radio()}</fieldset>`)).toEqual(['Certifié ? | radio |  |  / ']);
  });

  it.each(['Certifié * Oui', 'Certifié : Oui', 'Certifié :Oui'])('are the last words before each: %s', (before) => {
    const { fields } = formIn(`<p>${before} ${radio(' checked')} Non ${radio()}</p>`);
    expect(fields.map(({ value, options }) => [value, ...options])).toEqual([['Oui', 'Oui', 'Non']]);
  });
});

describe('the files of a drop zone', () => {
  const zone = (html: string) =>
    fieldsIn(`<p>Preuve *</p><div><label>Parcourir <input type="file"></label>${html}</div>`)[0]?.split(' | ')[2] ?? '';

  it.each([
    ['<p>a.pdf</p>', 'a.pdf'],
    ['<p>Fichier : mon fichier.docx (12 ko)</p>', 'mon fichier.docx'],
    ['<p>b.zip 1,5 Mo</p>', 'b.zip'],
    ['<p>b.XLSX</p>', 'b.XLSX'],
    ['<p>a.doc</p><p>a.xls</p><p>a.ppt</p><p>a.pptx</p><p>a.odt</p><p>a.ods</p><p>a.odp</p>', 'a.doc'],
    ['<p>a.odt</p>', 'a.odt'],
    ['<p>a.ppt</p>', 'a.ppt'],
    ['<p>a.xls</p>', 'a.xls'],
    ['<p>a.jpeg</p>', 'a.jpeg'],
    ['<p>a.jpg</p>', 'a.jpg'],
    ['<p>a.htm</p>', 'a.htm'],
    ['<p>a.tif</p>', 'a.tif'],
    ['<p>a.odx</p>', ''],
    ['<p>Fichier :a.pdf</p>', 'a.pdf'],
    ['<p>a.pdf (PDF, 12ko)</p>', 'a.pdf'],
    ['<p>a.pdf – docx – 1 Mo</p>', 'a.pdf'],
    ['<p>a.pdf – du – 1 Mo</p>', ''],
    ['<p>a.pdf – 12 – 1 Mo</p>', ''],
    ['<p>a.pdf</p><p>a.pdf</p>', 'a.pdf'],
    ['<p>a.exemple</p>', ''],
    ['<p>.pdf</p>', ''],
    ['<p>a.pdf est bien</p>', ''],
    ['<p>Aucun fichier a.pdf</p>', ''],
    ['<button>Télécharger modèle.docx</button>', ''],
    [`<p>${'x'.repeat(190)}.pdf</p>`, ''],
  ])('%s', (html, value) => {
    expect(zone(html)).toBe(value);
  });
});

it('files are those listed around the zone, and those chosen in it', () => {
  const question = (html: string) => `<div><p>Preuve *</p><div><p>b.pdf</p><label>Parcourir <input type="file"></label>${html}</div></div>`;
  const around = `<div><p>Nom *</p><input><p>z.pdf</p></div>${question('')}<p>c.pdf</p><div><p>Ville *</p><input></div>`;
  expect(fieldsIn(around)[1]).toBe('Preuve * | file | b.pdf | c.pdf');

  const html = `<h1>Formulaire</h1><form><h2>1. Informations</h2>${question('<!-- chosen -->')}</form>`;
  const body = bodyOf(html);
  Object.defineProperty(body.querySelector('input'), 'files', {
    configurable: true,
    value: [{ name: 'a.pdf' }, { name: 'b.pdf' }],
  });
  expect(readForm(outlineOf(body), 'Formulaire').fields.map(({ value }) => value)).toEqual(['a.pdf | b.pdf']);
});

describe('a day as typed', () => {
  it.each([
    ['2027-09-30', '2027-09-30'],
    ['2027-09-30T12:00', '2027-09-30'],
    ['30/09/2027', '2027-09-30'],
    ['1/2/2027', '2027-02-01'],
    [' 30 - 09 - 2027 ', '2027-09-30'],
    ['30.09.2027', '2027-09-30'],
    ['30 09 2027', '2027-09-30'],
    ['1er janvier 2027', '2027-01-01'],
    ['30 sept. 2027', '2027-09-30'],
    ['31/02/2027', null],
    ['2027-02-31', null],
    ['30 xyz 2027', null],
    ['x 30/09/2027', null],
    ['30/09/2027 x', null],
    ['le 30 sept. 2027', '2027-09-30'],
    ['30 sept. 2027 à midi', null],
    ['12027-09-30', null],
    ['2027-09-30 x', null],
    ['30/09/27', null],
    ['', null],
  ])('%j is %j', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });
});
