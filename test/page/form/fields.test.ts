import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/page/form/fields';
import { outlineIn } from '../read-words';

const read = (html: string, shut = false) => readForm(outlineIn(html), 'Titre', shut);
const labels = (html: string) => read(html).fields.map(({ label }) => label);
const ask = (label: string) => `<div><label>${label} <input></label></div>`;
const h1 = '<h1>Titre</h1>';
const first = '<h2>1. Premier</h2>';
const second = '<h2>2. Second</h2>';

describe('the region of a form', () => {
  it.each([
    [ask('Avant') + h1 + ask('Ville'), ['Ville']],
    [`${ask('Avant')}<h2>Sous-titre</h2>${ask('Ville')}`, ['Ville']],
    [ask('Seul') + ask('Ville'), ['Seul', 'Ville']],
    [h1 + ask('Avant') + first + ask('Ville'), ['Ville']],
    [h1 + first + ask('Rue') + second + ask('Ville'), ['Rue', 'Ville']],
    [`${h1}${ask('Avant')}${first}<p>Texte</p>${second}${ask('Ville')}`, ['Ville']],
    [`${h1}${ask('Avant')}${first}<p>Texte</p>`, ['Avant']],
    [`${h1}${first}${ask('Ville')}<button>Suivant</button>${ask('Après')}`, ['Ville']],
    [`${h1}${first}${ask('Ville')}<button>Valider</button>${ask('Rue')}<button>Suivant</button>`, ['Ville', 'Rue']],
    [`<button>Suivant</button>${h1}${first}${ask('Ville')}`, ['Ville']],
    [`<p>Texte</p><button>Suivant</button>${h1}${first}${ask('Ville')}`, ['Ville']],
    [`${first}<p>Texte</p><button>Suivant</button>${second}${ask('Ville')}`, ['Ville']],
    [`${h1}${ask('Ville')}<button>Suivant</button>`, ['Ville']],
    [`${h1}${ask('Ville')}<button>Suivant</button>${ask('Après')}`, ['Ville', 'Après']],
    [`${h1}${first}${ask('Ville')}<p>Suivant</p>${ask('Rue')}`, ['Ville', 'Rue']],
    [`${h1}${first}${ask('Ville')}<button>Ouvrir</button>${ask('Rue')}`, ['Ville', 'Rue']],
  ])('%s', (html, expected) => {
    expect(labels(html)).toEqual(expected);
  });

  it('leaves out the tools of a list, and outside sections what else furnishes any page', () => {
    expect(labels(`${h1}${first}${ask('Rechercher')}${ask('Trier par')}${ask('Ville')}`)).toEqual(['Ville']);
    expect(labels(`${h1}${first}${ask('Recherche et développement')}${ask('Langue')}${ask('Usage des cookies')}`).length).toBe(3);
    expect(labels(`${h1}${ask('Langue')}${ask('Usage des cookies')}${ask('Ville')}`)).toEqual(['Ville']);
    expect(labels(`${h1}${ask('Langue *')}${ask('Ville')}`)).toEqual(['Langue', 'Ville']);
    expect(labels(`${h1}${ask(`Recherche ${'x'.repeat(49)}`)}${ask(`Recherche ${'y'.repeat(50)}`)}`)).toEqual([
      `Recherche ${'y'.repeat(50)}`,
    ]);
  });

  it('counts what no words name, inside sections alone', () => {
    expect(read(`${h1}${first}${ask('Ville')}<button>Ouvrir</button><input>`).nameless).toBe(1);
    expect(read(`${h1}${ask('Ville')}<button>Ouvrir</button><input>`).nameless).toBe(0);
  });

  it('has shut fields only when they are asked for', () => {
    const html = `${h1}${first}<label>Ville <input value="Lyon" disabled></label>`;
    expect(readForm(outlineIn(html), 'Titre').fields).toEqual([]);
    expect([read(html).fields.length, read(html, true).fields.map(({ label, value }) => `${label} ${value}`)]).toEqual([0, ['Ville Lyon']]);
  });

  it('knows the section, the number and whether a field is filled', () => {
    const { fields } = read(
      `${h1}${first}${ask('Rue')}${second}<label>Ville <input value=" "></label><label>Pays <input value="x"></label>`,
    );
    expect(fields.map(({ id, section, filled }) => [id, section, filled])).toEqual([
      [0, '1. Premier', false],
      [1, '2. Second', false],
      [2, '2. Second', true],
    ]);
  });
});

describe('the words after the asterisk of a label', () => {
  it.each([
    ['Du siège', 'Du siège'],
    ['LYON', null],
  ])('%s: the help is %s', (words, help) => {
    const label = `<label>Ville * <select><option>Lyon</option><option>Metz</option></select><span>${words}</span></label>`;
    expect(read(h1 + first + label).fields[0]).toMatchObject({ label: 'Ville', value: 'Lyon', options: ['Lyon', 'Metz'], help });
  });
});

describe('the files of a field', () => {
  const file = (...lines: string[]) =>
    read(`${h1}${first}<p>Preuve *</p><input type="file">${lines.map((line) => `<p>${line}</p>`).join('')}`);

  it('are no help, but their names are in the help of others', () => {
    expect(file('mon plan final.pdf (2 Mo)').fields[0]).toMatchObject({ value: 'mon plan final.pdf', help: null });
    const other = read(`${h1}${first}<div><label for="c">Ville</label><input id="c"><p>Un modèle est dans notice.pdf</p></div>`);
    expect(other.fields[0]).toMatchObject({ label: 'Ville', help: 'Un modèle est dans notice.pdf', fileRule: null });
  });

  it('have a rule that may be printed on more than one line', () => {
    expect(file('Taille < 15 Mo', 'Formats autorisés : pdf').fields[0]?.fileRule).toEqual({
      maxBytes: 15e6,
      extensions: ['pdf'],
      maxFiles: null,
    });
  });
});

describe('the nearest words', () => {
  it.each([
    ['<div><p>Ville *</p><p>Écrivez ici.</p><input></div>', 'Ville'],
    ['<div><p>Ville *</p><p>Rue</p><input></div>', 'Ville'],
    ['<div><p>Ville :</p><p>Rue du</p><input></div>', 'Ville'],
    ['<div><p>Êtes-vous là ?</p><p>Oui ou</p><input></div>', 'Êtes-vous là ?'],
    ['<div><p>Ville</p><p>Rue du</p><input></div>', 'Rue du'],
    ['<div><p>Ville</p><p>jj/mm/aaaa</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>2 rue</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>etc...</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>suite…</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>...suite</p><input></div>', '...suite'],
    ['<div><p>Ville</p><p>abc</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>NIE</p><input></div>', 'NIE'],
    ['<div><p>Ville</p><p>NIL</p><input></div>', 'NIL'],
    ['<div><p>Ville</p><p>NRU</p><input></div>', 'NRU'],
    ['<div><p>Ville</p><p>DSR</p><input></div>', 'DSR'],
    ['<div><p>Ville</p><p>Parcourir</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>Ce champ est ici</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>Indiquez le lieu</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>Vous pouvez venir</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>Ex : Lyon</p><input></div>', 'Ville'],
    ['<div><p>Ville</p><p>ex. Lyon</p><input></div>', 'ex. Lyon'],
    ['<div><p>Ville</p><p>Champs obligatoires</p><input></div>', 'Ville'],
    [`<div><p>Ville</p><p>${'mot '.repeat(66)}</p><input></div>`, 'Ville'],
    ['<div><p>Ville</p></div><div><input></div>', 'Ville'],
    ['<p>Ville</p><label for="c">Région</label><p>Pays</p><div><input></div>', 'Région'],
    ['<p>Ville <b>du siège</b></p><input>', 'Ville du siège'],
    ['<p>Ville <small>Du siège.</small></p><input>', 'Ville'],
    ['<div><input><p>Ville *</p></div>', 'Ville'],
    ['<div><input><p>Ville</p></div>', 'Ville'],
    ['<div><input><button>Voir</button><p>Ville</p></div>', 'Ville'],
  ])('%s', (html, label) => {
    expect(labels(h1 + first + html)).toEqual([label]);
  });

  it.each([
    '<div><input><p>Ville</p><p>Rue</p></div>',
    '<p>Ce champ est ici</p><input>',
    '<p>12</p><input>',
    '<div><p>Erreur</p><input></div>',
  ])('none: %s', (html) => {
    expect(read(h1 + first + html)).toMatchObject({ fields: [], nameless: 1 });
  });

  it('are not the words of a choice', () => {
    expect(
      labels(
        `${h1}${first}<p>Ville</p><input type="radio" name="r" id="a"><label for="a">Lyon *</label><input type="radio" name="r" id="b"><label for="b">Metz *</label>`,
      ),
    ).toEqual(['Ville']);
    expect(labels(`${h1}${first}<p>Avant</p><div><input type="checkbox"><p>Lyon</p></div>`)).toEqual(['Lyon']);
  });
});

describe('the words of a choice', () => {
  const options = (html: string) => read(`${h1}${first}<p>Ville ?</p>${html}`).fields.map((field) => field.options.join(' / '));
  const radio = '<input type="radio" name="r"';

  it.each([
    [`<label>${radio}> a</label><label>${radio}> b</label>`, 'a / b'],
    [`${radio} id="a"><label for="a">a</label>${radio} id="b"><label for="b">b</label>`, 'a / b'],
    [`${radio} aria-labelledby="x  y"><b id="x">a</b><b id="y">b</b>${radio} aria-label="c">`, 'a b / c'],
    [`${radio} aria-labelledby="nowhere" aria-label="a">${radio} aria-labelledby="nowhere">b`, 'a / b'],
    [`${radio}> a :${radio}> b`, 'a / b'],
    [`${radio}><button>Voir</button>${radio}>`, ' / '],
    ['<label for="a">a</label><input type="checkbox" id="a"><label for="b">b</label><input type="checkbox" id="b">', 'a / b'],
    ['<div role="radio">a</div><div role="radio">b</div>', 'a / b'],
  ])('%s', (html, expected) => {
    expect(options(html)[0] ?? '').toBe(expected);
  });
});
