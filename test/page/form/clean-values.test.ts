import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const value = (html: string) => formIn(html).fields[0]?.value;
const text = (attributes: string) => `<label for="n">Numéro</label><input id="n" ${attributes}>`;

describe('what is typed is read clean', () => {
  it.each([
    // Masks and placeholders.
    [text('value="__/__/____"'), ''],
    [text('value="___ ___ ___ _____"'), ''],
    [text('value="(__) __ __ __ __"'), ''],
    [text('value="+33 _ __ __ __ __"'), ''],
    [text('value="jj/mm/aaaa"'), ''],
    [text('value="JJ/MM/AAAA"'), ''],
    [text('value="dd/mm/yyyy"'), ''],
    [text('value="--/--/----"'), ''],
    [text('value="##/##/####"'), ''],
    [text('value="Saisissez votre numéro" placeholder="Saisissez votre numéro"'), ''],
    [text('value="   "'), ''],
    [text('value="\u200B"'), ''],
    [text('value="\u00A0"'), ''],
    [text('value="\u200E\u200F"'), ''],
    [text('value="\uFEFF"'), ''],
    [text('value="…"'), ''],
    [text('value="-"'), ''],
    // Invisible and direction characters.
    [text('value="\u200E123 456\u200F"'), '123 456'],
    [text('value="\u202A78467169500087\u202C"'), '78467169500087'],
    [text('value="784\u00A0671\u202F695\u2009000 87"'), '784 671 695 000 87'],
    [text('value="\u2066Lyon\u2069"'), 'Lyon'],
    [text('value="Ly\u00ADon"'), 'Lyon'],
    [text('value=" Lyon\u200B "'), 'Lyon'],
    [text('value="Cre\u0301teil"'), 'Créteil'],
    // Answers they look like.
    [text('value="A_B"'), 'A_B'],
    [text('value="12/__/____"'), '12/__/____'],
    [text('value="0"'), '0'],
    [text('value="N/A"'), 'N/A'],
    ['<label for="n">Texte</label><textarea id="n">Une ligne\nUne autre </textarea>', 'Une ligne\nUne autre'],
    ['<label for="n">Texte</label><div id="n" role="textbox" contenteditable="true" aria-label="Texte">\u200BBonjour</div>', 'Bonjour'],
    ['<label for="n">Texte</label><div id="n" role="textbox" contenteditable="true" aria-label="Texte"><p><br></p></div>', ''],
    [
      '<label for="n">Texte</label><div id="n" role="textbox" contenteditable="true" aria-label="Texte" aria-placeholder="Écrivez ici">Écrivez ici</div>',
      '',
    ],
  ])('%j', (html, expected) => {
    expect(value(html)).toBe(expected);
    expect(formIn(html).fields[0]?.filled).toBe(expected !== '');
  });

  it.each([
    ['<select id="n"><option value="0" disabled selected>Votre ville</option><option>Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option disabled selected hidden>Ville</option><option>Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="" selected>Ville</option><option>Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="0" selected>Sélectionner</option><option value="1">Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="-1" selected>-- Choisir --</option><option value="1">Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="x" selected>— Sélectionnez une ville —</option><option value="1">Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="x" selected>Aucune sélection</option><option value="1">Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="0" selected>Veuillez choisir</option><option value="1">Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option value="0" selected>\u200B</option><option value="1">Lyon</option></select>', '', ['Lyon']],
    ['<select id="n"><option>Lyon</option><option selected>\u200EMetz\u200F</option></select>', 'Metz', ['Lyon', 'Metz']],
    [
      '<select id="n" multiple><option selected>Lyon</option><option>Metz</option><option selected>Brest</option></select>',
      'Lyon | Brest',
      ['Lyon', 'Metz', 'Brest'],
    ],
  ])('%s', (select, expected, options) => {
    const [field] = formIn(`<label for="n">Ville</label>${select}`).fields;
    expect([field?.value, field?.options]).toEqual([expected, options]);
  });

  it.each([
    '<div><label for="n">Villes</label><div class="chips"><span class="chip">Lyon<button type="button" aria-label="Retirer Lyon">×</button></span><span class="chip">Metz<button type="button" aria-label="Retirer Metz">×</button></span><input id="n" role="combobox"></div></div>',
    '<div><label for="n">Villes</label><div><ul><li title="Lyon"><span role="presentation" class="remove">×</span>Lyon</li><li title="Metz"><span role="presentation">×</span>Metz</li></ul><input id="n" role="combobox"></div></div>',
    '<div><label for="n">Villes</label><div><div class="item">Lyon <a href="#" class="remove" tabindex="-1" title="Supprimer">×</a></div><div class="item">Metz <a href="#" class="remove" tabindex="-1">×</a></div><input id="n" role="combobox"></div></div>',
    '<div><label for="n">Villes</label><div><span class="tag"><span>Lyon</span><i role="img" aria-label="close">✕</i></span><span class="tag"><span>Metz</span><i role="img" aria-label="close">✕</i></span><input id="n" type="search" role="combobox" aria-haspopup="listbox"></div></div>',
    '<div><label for="n">Villes</label><div><div role="button" tabindex="0"><span>Lyon</span><svg data-testid="CancelIcon"></svg></div><div role="button" tabindex="0"><span>Metz</span><svg></svg></div><input id="n" role="combobox"></div></div>',
    '<div><label id="l">Villes</label><div role="combobox" aria-haspopup="listbox" aria-labelledby="l" tabindex="0"><span><span>Lyon</span><button tabindex="-1">×</button></span><span><span>Metz</span><button tabindex="-1">×</button></span></div></div>',
    '<div><label id="l">Villes</label><button type="button" aria-haspopup="listbox" aria-labelledby="l"><span>Lyon <span aria-hidden="true">×</span></span><span>Metz <span aria-hidden="true">×</span></span></button></div>',
  ])('drawn chips give their words without their buttons: %s', (html) => {
    expect(fieldsIn(html)).toEqual(['Villes | select | Lyon | Metz']);
  });
});

describe('a date that a person reads without doubt', () => {
  it.each([
    ['30/09/2027', '2027-09-30'],
    ['30 / 09 / 2027', '2027-09-30'],
    ['30-09-2027', '2027-09-30'],
    ['30.9.2027', '2027-09-30'],
    ['2027/09/30', '2027-09-30'],
    ['20270930', '20270930'],
    ['30 septembre 2027', '2027-09-30'],
    ['30-sept.-2027', '2027-09-30'],
    ['jeudi 30 septembre 2027', '2027-09-30'],
    ['Jeudi 30/09/2027', '2027-09-30'],
    ['jeu. 30 sept. 2027', '2027-09-30'],
    ['jeu 30/09/2027', '2027-09-30'],
    ['le 30 septembre 2027', '2027-09-30'],
    ['1er août 2027', '2027-08-01'],
    ['30/09/2027 14:00', '2027-09-30'],
    ['30/09/2027 à 14h00', '2027-09-30'],
    ['30/09/2027, 14:00:00', '2027-09-30'],
    ['30/09/2027 14h', '2027-09-30'],
    ['2027-09-30T14:00', '2027-09-30'],
    ['2027-09-30 14:00', '2027-09-30'],
    ['30 septembre 2027 à 9 h', '2027-09-30'],
    ['\u200E30\u200E/\u200E09\u200E/\u200E2027', '2027-09-30'],
    ['31/02/2027', '31/02/2027'],
    ['bientôt', 'bientôt'],
  ])('%s', (typed, expected) => {
    expect(value(`<label for="n">Date de début</label><input id="n" value="${typed}">`)).toBe(expected);
  });

  it.each([
    ['<label for="n">Date (mm/aaaa)</label><input id="n" value="06/2026">', '2026-06'],
    ['<label for="n">Mois de livraison</label><input id="n" type="month" value="2026-06">', '2026-06'],
    ['<label for="n">Date de livraison</label><input id="n" placeholder="MM/AAAA" value="06/2026">', '2026-06'],
    ['<label for="n">Date de livraison</label><input id="n" placeholder="MM/AAAA" value="juin 2026">', '2026-06'],
    ['<label for="n">Date de livraison</label><input id="n" value="06/2026">', '06/2026'],
  ])('%s', (html, expected) => {
    expect(formIn(html).fields[0]).toMatchObject({ kind: 'date', value: expected });
  });
});

it('what the browser refuses is no empty answer', () => {
  const form = (type: string) => {
    const outline = `<label for="n">Date de début *</label><input id="n" type="${type}">`;
    return outline;
  };
  for (const type of ['date', 'number']) {
    expect(formIn(form(type)).fields[0]?.filled).toBe(false);
  }
});
