import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const YES_NO = 'Ici ? * | radio | Non | Oui / Non';

describe('the choices of one question', () => {
  it.each([
    // The same name, whatever stands between.
    [
      '<fieldset><legend>Ici ? *</legend><div><input type="radio" name="r" id="a"><label for="a">Oui</label></div><div><label for="x">Précisez</label><input id="x"></div><div><input type="radio" name="r" id="b" checked><label for="b">Non</label></div></fieldset>',
      [YES_NO, 'Précisez | text'],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><label><input type="radio" name="r"> Oui</label><div class="reveal"><p>Attention, deux pièces sont à joindre.</p><label>Lesquelles *<input></label></div><label><input type="radio" name="r" checked> Non</label></fieldset>',
      [YES_NO, 'Lesquelles * | text'],
    ],
    [
      '<div><p>Ici ? *</p><label><input type="radio" name="r"> Oui</label><h4>Détail</h4><label><input type="radio" name="r" checked> Non</label></div>',
      [YES_NO],
    ],
    [
      '<div><p>Ici ? *</p><label><input type="radio" name="r"> Oui</label><button type="button">Aide</button><label><input type="radio" name="r" checked> Non</label></div>',
      [YES_NO],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><label><input type="radio" name="r"> Oui</label><fieldset><legend>Combien ?</legend><label><input type="radio" name="s"> Un</label><label><input type="radio" name="s" checked> Deux</label></fieldset><label><input type="radio" name="r" checked> Non</label></fieldset>',
      [YES_NO, 'Combien ? | radio | Deux | Un / Deux'],
    ],
    // A group's edge ends it.
    [
      '<fieldset><legend>Ici ? *</legend><label><input type="radio"> Oui</label><label><input type="radio" checked> Non</label></fieldset><fieldset><legend>Là ?</legend><label><input type="radio"> Oui</label><label><input type="radio" checked> Non</label></fieldset>',
      [YES_NO, 'Là ? | radio | Non | Oui / Non'],
    ],
    [
      '<div role="radiogroup" aria-label="Ici ? *"><span role="radio" aria-checked="false">Oui</span><span role="radio" aria-checked="true">Non</span></div><div role="radiogroup" aria-label="Là ?"><span role="radio" aria-checked="true">Oui</span><span role="radio" aria-checked="false">Non</span></div>',
      [YES_NO, 'Là ? | radio | Oui | Oui / Non'],
    ],
    [
      '<fieldset><legend>Villes</legend><label><input type="checkbox"> Lyon</label><label><input type="checkbox" checked> Metz</label></fieldset><fieldset><legend>Pays</legend><label><input type="checkbox" checked> France</label><label><input type="checkbox"> Italie</label></fieldset>',
      ['Villes | checkboxes | Metz | Lyon / Metz', 'Pays | checkboxes | France | France / Italie'],
    ],
    [
      '<ul aria-label="x"><li><label><input type="checkbox" name="a[]"> Lyon</label></li><li><label><input type="checkbox" name="a[]" checked> Metz</label></li></ul><p>Pays</p><ul><li><label><input type="checkbox" name="b[]"> France</label></li><li><label><input type="checkbox" name="b[]" checked> Italie</label></li></ul>'.replace(
        '<ul aria-label="x">',
        '<p>Villes</p><ul>',
      ),
      ['Villes | checkboxes | Metz | Lyon / Metz', 'Pays | checkboxes | Italie | France / Italie'],
    ],
    // Labels before or after.
    [
      '<p>Ici ? *</p><label for="a">Oui</label><input type="radio" name="r" id="a"><label for="b">Non</label><input type="radio" name="r" id="b" checked>',
      [YES_NO],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><label for="a">Oui</label> <input type="radio" name="r" id="a"> <label for="b">Non</label> <input type="radio" name="r" id="b" checked></fieldset>',
      [YES_NO],
    ],
    ['<div><div>Ici ? *</div><div>Oui <input type="radio" name="r"> Non <input type="radio" name="r" checked></div></div>', [YES_NO]],
    ['<div><div>Ici ? *</div><div><input type="radio" name="r"> Oui <input type="radio" name="r" checked> Non</div></div>', [YES_NO]],
    [
      '<fieldset><legend>Villes</legend><label for="a">Lyon</label><input type="checkbox" id="a"><br><label for="b">Metz</label><input type="checkbox" id="b" checked></fieldset>',
      ['Villes | checkboxes | Metz | Lyon / Metz'],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><span><label>Oui<input type="radio" name="r"></label></span><span><label>Non<input type="radio" name="r" checked></label></span></fieldset>',
      [YES_NO],
    ],
    // Empty sources never win.
    [
      '<fieldset><legend></legend><p>Ici ? *</p><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r" checked> Non</label></fieldset>',
      [YES_NO],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><input type="radio" name="r" id="a"><label></label><label for="a">Oui</label><input type="radio" name="r" id="b" checked><label></label><label for="b">Non</label></fieldset>',
      [YES_NO],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><label for="a"></label><input type="radio" name="r" id="a"> Oui <label for="b"></label><input type="radio" name="r" id="b" checked> Non</fieldset>',
      [YES_NO],
    ],
    [
      '<div role="radiogroup" aria-labelledby="none" aria-label=""><p>Ici ? *</p><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r" checked> Non</label></div>',
      [YES_NO],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><label><input type="radio" name="r" aria-label="Oui"><span class="circle"></span></label><label><input type="radio" name="r" checked aria-label="Non"><span></span></label></fieldset>',
      [YES_NO],
    ],
    [
      '<fieldset><legend>Ici ? *</legend><label for="a"><i></i></label><input type="radio" name="r" id="a" value="Oui" title="Oui"><label for="b"></label><input type="radio" name="r" id="b" checked title="Non"></fieldset>',
      [YES_NO],
    ],
    // Yes/no tables.
    [
      '<table><tr><th></th><th>Oui</th><th>Non</th></tr><tr><th>Ici ? *</th><td><input type="radio" name="r"></td><td><input type="radio" name="r" checked></td></tr><tr><th>Là ?</th><td><input type="radio" name="s" checked></td><td><input type="radio" name="s"></td></tr></table>',
      [YES_NO, 'Là ? | radio | Oui | Oui / Non'],
    ],
    [
      '<table><thead><tr><td>Question</td><th>Oui</th><th>Non</th></tr></thead><tbody><tr><td>Ici ? *</td><td><input type="radio" name="r"></td><td><input type="radio" name="r" checked></td></tr><tr><td>Là ?</td><td><input type="radio" name="s"></td><td><input type="radio" name="s"></td></tr></tbody></table>',
      [YES_NO, 'Là ? | radio |  | Oui / Non'],
    ],
    [
      '<div role="table"><div role="row"><span role="columnheader"></span><span role="columnheader">Oui</span><span role="columnheader">Non</span></div><div role="row"><span role="rowheader">Ici ? *</span><span role="cell"><input type="radio" name="r"></span><span role="cell"><input type="radio" name="r" checked></span></div></div>',
      [YES_NO],
    ],
    [
      '<table><tr><th></th><th>Oui</th><th>Non</th></tr><tr><td>Ici ? *</td><td><input type="radio" name="r" aria-label=""></td><td><input type="radio" name="r" checked aria-label=""></td></tr></table>',
      [YES_NO],
    ],
    // Two lone consents.
    [
      '<div><label><input type="checkbox" name="cgu"> J’accepte la charte *</label></div><div><label><input type="checkbox" name="news" checked> Je certifie l’exactitude</label></div>',
      ['J’accepte la charte * | checkbox', 'Je certifie l’exactitude | checkbox | Je certifie l’exactitude'],
    ],
    [
      '<label><input type="checkbox" id="a"> J’accepte la charte</label><br><label><input type="checkbox" id="b"> Je certifie l’exactitude</label>',
      ['J’accepte la charte | checkbox', 'Je certifie l’exactitude | checkbox'],
    ],
    [
      '<p><input type="checkbox" id="a" name="a"><label for="a">J’accepte la charte</label></p><p><input type="checkbox" id="b" name="b"><label for="b">Je certifie l’exactitude</label></p>',
      ['J’accepte la charte | checkbox', 'Je certifie l’exactitude | checkbox'],
    ],
    [
      '<div><div role="checkbox" aria-checked="false">J’accepte la charte</div></div><div><div role="checkbox" aria-checked="true">Je certifie l’exactitude</div></div>',
      ['J’accepte la charte | checkbox', 'Je certifie l’exactitude | checkbox | Je certifie l’exactitude'],
    ],
    // One question of several boxes.
    [
      '<p>Villes *</p><div><label><input type="checkbox" name="a"> Lyon</label></div><div><label><input type="checkbox" name="b" checked> Metz</label></div>',
      ['Villes * | checkboxes | Metz | Lyon / Metz'],
    ],
    [
      '<div role="group" aria-labelledby="q"><span id="q">Villes</span><label><input type="checkbox"> Lyon</label><label><input type="checkbox" checked> Metz</label></div>',
      ['Villes | checkboxes | Metz | Lyon / Metz'],
    ],
    [
      '<div role="group" aria-label="Ici ? *"><button type="button" aria-pressed="false">Oui</button><button type="button" aria-pressed="true">Non</button></div>',
      [YES_NO],
    ],
  ])('%s', (html, lines) => {
    expect(fieldsIn(html)).toEqual(lines);
    expect(formIn(html).nameless).toBe(0);
  });
});

it('of a grid of boxes to tick, each row is a question and the header has the words', () => {
  const box = (name: string, more = '') => `<td><input type="checkbox" name="${name}"${more}></td>`;
  const row = (words: string, boxes: string) => `<tr><th scope="row">${words}</th>${boxes}</tr>`;
  const rows = row('Lyon', box('a', ' checked') + box('b')) + row('Metz', box('c') + box('d', ' checked'));
  expect(fieldsIn(`<table><tr><td></td><th>Été</th><th>Hiver</th></tr>${rows}</table>`)).toEqual([
    'Lyon | checkboxes | Été | Été / Hiver',
    'Metz | checkboxes | Hiver | Été / Hiver',
  ]);
  const worded = (words: string) => `<td><label><input type="checkbox" name="${words}"> ${words}</label></td>`;
  const list = `<table><tr>${worded('Lyon')}${worded('Metz')}</tr><tr>${worded('Nice')}${worded('Caen')}</tr></table>`;
  expect(fieldsIn(`<div><p>Villes</p>${list}</div>`)).toEqual(['Villes | checkboxes |  | Lyon / Metz / Nice / Caen']);
});

it('what leads to a further answer is a choice’s words, and no help', () => {
  const choices = '<label><input type="radio" name="r"> Lyon</label><label><input type="radio" name="r"> Autre, précisez :</label>';
  expect(fieldsIn(`<fieldset><legend>Ville</legend>${choices}</fieldset>`)).toEqual(['Ville | radio |  | Lyon / Autre, précisez']);
});
