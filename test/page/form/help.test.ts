import { describe, expect, it } from 'vitest';
import { withoutZoneWords } from '../../../lib/page/form/help';
import { formIn } from '../read-words';

/** The help of each field. */
const help = (html: string) => formIn(html).fields.map((field) => field.help);
const said = (text: string, tag = 'p') => help(`<div><label for="c">Ville</label><input id="c"><${tag}>${text}</${tag}></div>`)[0];

describe('the help of a field', () => {
  it.each([
    ['<div><label for="c">Ville</label><p>La ville du siège.</p><input id="c"></div>', ['La ville du siège.']],
    ['<div><label for="c">Ville</label><input id="c"><p>La ville du siège.</p></div>', ['La ville du siège.']],
    ['<div><p>La ville du siège.</p><label for="c">Ville</label><input id="c"></div>', [null]],
    [
      '<label for="c">Ville</label><input id="c"><p>La ville du siège.</p><label for="d">Rue</label><input id="d">',
      ['La ville du siège.', null],
    ],
    [
      '<div><label for="c">Ville</label><input id="c"></div><p>La ville du siège.</p><div><label for="d">Rue</label><input id="d"></div>',
      ['La ville du siège.', null],
    ],
    ['<label>Ville <small>La ville du siège.</small><input></label>', ['La ville du siège.']],
    ['<div><label for="c">Ville</label><input id="c"><h3>Autre nom commercial</h3></div>', [null]],
    ['<div><label for="c">Ville</label><input id="c"><nav><p>La ville du siège.</p></nav></div>', [null]],
    [
      '<div><label for="c">Ville</label><input id="c" aria-describedby="h"></div><button>Suivant</button><p id="h">La ville du siège.</p>',
      ['La ville du siège.'],
    ],
    [
      '<p id="h">La ville.</p><p id="i">Du siège.</p><h2>2. Suite ici</h2><label for="c">Ville</label><input id="c" aria-describedby="h i">',
      ['La ville. Du siège.'],
    ],
    ['<div><label for="c">Ville</label><input id="c" aria-describedby="h"><p id="h">La ville du siège.</p></div>', ['La ville du siège.']],
    [
      '<label for="c">Ville</label><input id="c" aria-describedby="h"><button>Suivant</button><p id="h" hidden>La ville du siège.</p>',
      [null],
    ],
    [
      '<label for="c">Ville</label><input id="c" aria-describedby="h"><button>Suivant</button><cap-convergence><p id="h">La ville du siège.</p></cap-convergence>',
      [null],
    ],
    ['<label for="c">Ville</label><input id="c" aria-describedby="nowhere">', [null]],
    ['<p id="h">La ville.</p><h2>2. Suite ici</h2><label for="c">Ville</label><input id="c" aria-describedby="nowhere  h">', ['La ville.']],
    ['<p>Aide du titre.</p><div><label for="c">Ville</label><input id="c"></div><p>La ville du siège.</p>', ['La ville du siège.']],
    ['<div><p>La ville du siège.</p><p>Ville *</p><input></div>', [null]],
    [
      '<label for="c">Ville</label><input id="c"><label for="d">Rue</label><p>La rue du siège.</p><input id="d">',
      [null, 'La rue du siège.'],
    ],
    ['<p>Ville</p><p>La ville du siège.</p><div><input></div>', ['La ville du siège.']],
    [
      '<div><p>La ville du siège.</p><input aria-label="Ville"></div><label for="d">Rue</label><input id="d">',
      ['La ville du siège.', null],
    ],
    ['<div><p>La ville du siège.</p><label><input> Ville</label></div>', ['La ville du siège.']],
    ['<p>Autre chose à lire.</p><div><p>La ville du siège.</p><input aria-label="Ville"></div>', ['La ville du siège.']],
    ['<div><label for="c">Ville</label><input id="c"><button>Ouvrir la carte ici</button></div>', [null]],
    ['<div><p>La ville du siège.</p><input aria-label="Ville"></div>', ['La ville du siège.']],
    ['<div><label for="c">Ville</label><input id="c" aria-describedby="h"></div><p id="h">La ville du siège.</p>', ['La ville du siège.']],
    [
      '<div><label for="c">Ville</label><input id="c" aria-describedby="h"></div><div><p id="h">La ville du siège.</p><label for="d">Rue</label><input id="d"></div>',
      ['La ville du siège.', null],
    ],
    ['<div><label for="c">Avez-vous un nom commercial ?</label><input id="c"><p>Avez-vous un nom commercial</p></div>', [null]],
    ['<div><label for="c">Votre nom commercial?</label><input id="c"><p>Votre nom commercial</p></div>', [null]],
    [
      '<label for="c">Ville</label><input id="c"><p>Du siège.</p><div><p>Rue *</p><p>Du siège aussi.</p><input></div>',
      ['Du siège.', 'Du siège aussi.'],
    ],
  ])('%s', (html, expected) => {
    expect(help(html)).toEqual(expected);
  });

  it.each([
    'La ville du',
    'Un champ * à lire ici',
    'Dans ce champ, votre ville',
    'La ville est invalide ou non',
    'La ville est requise ici',
    'Bravo.',
    'Bravo !',
    'Votre ville de 3 caracteres au plus',
    'Vous choisissez une ville...',
    'Choisissez une ville... du siège',
    'Choisissez une ville de ce pays...',
  ])('%s', (text) => {
    expect(said(text)).toBe(text);
  });

  it.each([
    'Deux mots',
    'Ce champ est trop court.',
    'Cette valeur est déjà prise.',
    'Erreur de saisie ici.',
    '* champ à remplir ici',
    '12 caractères sur 30',
    '12/30 caractères tapés',
    'La ville est invalide',
    'Le format est incorrect.',
    'La ville est obligatoire.',
    'La ville est requise',
    'Il comporte 14 chiffres au moins',
    'Ou',
    'Parcourir',
    'Ville ?',
    'Ville :',
    'ville?',
    '12caractères',
    '1 caractère de trop ici',
    '30 / 40 caractères tapés ici',
    'Il comporte 14 caractères au moins',
    'Le nom est invalide.',
    'Le nom est requis.',
    'La date est incorrecte.',
    'Version 1.2',
    'Sélectionner...',
    'Choisissez une ville...',
    'Sélectionnez une ville ici …',
  ])('no help: %s', (text) => {
    expect(said(text)).toBeNull();
  });

  it('no help: an alert, a choice, a file', () => {
    expect(said('<span role="alert">La ville du siège.</span>')).toBeNull();
    expect(said('<span role="tooltip">La ville du siège.</span>')).toBeNull();
    expect(
      help(
        '<label for="c">Ville</label><select id="c"><option>Lyon la grande ville</option><option>Metz</option></select><p>Lyon la grande ville</p>',
      ),
    ).toEqual([null]);
    expect(
      help('<div><label for="c">Ville</label><select id="c"><option>La ville du siège</option></select><p>La ville du siège</p></div>'),
    ).toEqual([null]);
    expect(help('<div><p>Preuve *</p><input type="file"><p>ma preuve à moi.pdf</p></div>')).toEqual([null]);
    expect(help('<div><p>Preuve *</p><input type="file"><p>ma preuve à moi.pdf (12 Ko)</p></div>')).toEqual([null]);
  });

  it.each([
    ['Un fichier par preuve. Glissez-déposez vos fichiers ici ou parcourir', 'Un fichier par preuve.'],
    ['Un fichier par preuve. Glissez - deposez ici', 'Un fichier par preuve.'],
    ['Glissez déposez ici ou', null],
    ['Parcourir ou glissez-déposez vos fichiers ici Un fichier par preuve.', 'Un fichier par preuve.'],
    ['Parcourir<b>ou</b> glissez-déposez vos fichiers ici. Un fichier par preuve.', 'Un fichier par preuve.'],
    ['Cliquez sur parcourir ou écrivez le nom.', 'Cliquez sur parcourir ou écrivez le nom.'],
    ['Un fichier par preuve. Glissez-déposez ici parcourir', 'Un fichier par preuve.'],
  ])('of a drop zone: %s', (text, expected) => {
    expect(help(`<div><p>Preuve *</p><input type="file"><p>${text}</p></div>`)).toEqual([expected]);
  });
});

it('is help where it is long, though it is announced as an alert', () => {
  const long = `La ville du siège, ${'x'.repeat(80)}.`;
  expect([long.length, said(`<span role="alert">${long}</span>`)]).toEqual([100, long]);
});

it.each([
  ['preuve.pdf ou', ''],
  ['Déposez preuve.pdf ici.', 'Déposez ici.'],
  ['Cliquez ou glissez votre fichier ici PDF, 5 Mo max.', 'PDF, 5 Mo max.'],
])('%s beside its file leaves %j', (text, left) => {
  expect(withoutZoneWords(text, ['preuve.pdf'])).toBe(left);
});

describe('what stands after a question is none of its help', () => {
  const town = '<div><label for="c">Ville</label><input id="c"></div>';

  it.each([
    '<div><p>La deuxième des rues</p><div><label>Rue <input></label></div><div><label>Code <input></label></div></div>',
    '<dl><dt>Adresse du siège</dt><dd>1, place de la Paix, Lyon</dd></dl>',
    '<table><tr><td>Adresse du siège</td><td>1, place de la Paix, Lyon.</td></tr></table>',
  ])('%s', (after) => {
    expect(help(`${town}${after}<div><label>Pays <input></label></div>`)[0]).toBe(null);
  });

  it('but what is said in its own table', () => {
    expect(help('<table><tr><td>Ville</td><td><input></td></tr><tr><td colspan="2">La ville du siège.</td></tr></table>')).toEqual([
      'La ville du siège.',
    ]);
  });
});

describe('the rule of a file field', () => {
  it('is printed near it; other fields have none', () => {
    const rule = '<p>Taille < 15 Mo. Formats autorisés : pdf.</p>';
    expect(formIn(`<div><p>Preuve *</p><input type="file">${rule}</div>`).fields[0]?.fileRule).toEqual({
      maxBytes: 15e6,
      extensions: ['pdf'],
      maxFiles: null,
    });
    expect(formIn(`<div><p>Preuve *</p><input>${rule}</div>`).fields[0]?.fileRule).toBeNull();
  });
  it.each([
    '<p>Format PDF uniquement, 5 Mo max.</p><ul><li>doc.pdf <em>(9 Mo, déposé le 02/03/2026)</em> <button>Supprimer</button></li></ul>',
    '<p>Format PDF uniquement, 5 Mo maximum.</p><table><tr><th>Nom du fichier</th><th>Taille</th><th>Date</th><th>Action</th></tr><tr><td>doc.pdf</td><td>9 Mo</td><td>02/03/2026</td><td><button>Supprimer</button></td></tr></table>',
  ])('is not the size of a file already given, and what lists it names nothing: %s', (lines) => {
    const [field] = formIn(`<div><h4>Preuve *</h4>${lines}<input type="file"></div>`).fields;
    expect(field).toMatchObject({ label: 'Preuve', value: 'doc.pdf', fileRule: { maxBytes: 5e6, extensions: ['pdf'] } });
    expect(field?.help).toMatch(/^Format PDF uniquement, 5 Mo max(?:\.|imum\.)$/);
  });

  it('is no name where one stands before', () => {
    const zone = '<div><p>Déposez votre fichier ici ou <u>parcourez</u></p><p>PDF, DOCX – 20 Mo max</p><input type="file" hidden></div>';
    expect(formIn(`<div><div>Rapport d’audit</div>${zone}</div>`).fields[0]).toMatchObject({
      label: 'Rapport d’audit',
      help: 'PDF, DOCX – 20 Mo max',
    });
  });
});
