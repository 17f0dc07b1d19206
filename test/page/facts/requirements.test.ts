import { describe, expect, it } from 'vitest';
import { requirementsIn } from '../../../lib/page/facts/requirements';
import { wordsIn } from '../read-words';

const read = (...texts: string[]) => requirementsIn(wordsIn(texts.map((text) => `<p>${text}</p>`).join('')));
const short = (...texts: string[]) => read(...texts).map(({ id, title, loaded, total }) => [id, title, loaded, total]);

describe('a requirement and its counter', () => {
  it.each([
    [
      ['DOC/va1.06 - Documentation', '0/1 complété'],
      ['DOC/va1.06', 'Documentation', 0, 1],
    ],
    [['MS.VACC/NOTE.07 - Note 2 / 3 complétées'], ['MS.VACC/NOTE.07', 'Note', 2, 3]],
    [
      ['SC.CDA/DD.23 – Document', 'Suite', '12/12 complétés'],
      ['SC.CDA/DD.23', 'Document', 12, 12],
    ],
    [
      ['APCY.01 : Cycle', '1/1 complete'],
      ['APCY.01', 'Cycle', 1, 1],
    ],
    [
      ['[DOC/va1.06] Documentation', '0/1 complété'],
      ['DOC/va1.06', 'Documentation', 0, 1],
    ],
    [
      ['(DOC/va1.06) – Documentation', '0/1 complété'],
      ['DOC/va1.06', 'Documentation', 0, 1],
    ],
    [
      ['Exigence DOC/va1.06 : Documentation', '0/1 complété'],
      ['DOC/va1.06', 'Documentation', 0, 1],
    ],
    [
      ['APCY.01: Cycle', '0/1 complété'],
      ['APCY.01', 'Cycle', 0, 1],
    ],
    [
      ['CI-SIS/MSS.02', '0/1 complété'],
      ['CI-SIS/MSS.02', null, 0, 1],
    ],
    [['ABC.01 - Entre parenthèses (0/1 complété)'], ['ABC.01', 'Entre parenthèses', 0, 1]],
    [['ABC.01 - Après un tiret – 0/1 complété'], ['ABC.01', 'Après un tiret', 0, 1]],
    [['ABC.01 - Sans espaces0/1complété'], ['ABC.01', 'Sans espaces', 0, 1]],
    [['ABC.01 - Des espaces 10 / 12 complétés ici'], ['ABC.01', 'Des espaces', 10, 12]],
    [
      ['ABC.01.', '0/1 complété'],
      ['ABC.01', null, 0, 1],
    ],
    [
      ['ABC.001 - Trois chiffres', '0/1 complété'],
      ['ABC.001', 'Trois chiffres', 0, 1],
    ],
  ])('%j', (texts, expected) => {
    expect(short(...texts)).toEqual([expected]);
  });

  it.each([
    [['Avancement', '0/1 complété', 'DOC.06 - Après']],
    [['doc.06 - Petites lettres', '0/1 complété']],
    [['DOC.6 - Un chiffre', '0/1 complété']],
    [['DOC.1234 - Quatre', '0/1 complété']],
    [['xDOC.06', '0/1 complété']],
    [['DOC.06/x', '0/1 complété']],
    [['DOC.06', '0/1 complétement']],
    [['DOC.06', 'zéro/1 complété']],
    [['DOC.06', '1', '2', '3', '4', '5', '0/1 complété']],
  ])('none in %j', (texts) => {
    expect(short(...texts)).toEqual([]);
  });

  it('is the nearest before, with no other counter between', () => {
    expect(short('DOC.06', '1', '2', '3', '4', '0/1 complété').length).toBe(1);
    expect(short('DOC.06', 'ABC.01', '0/1 complété').map(([id]) => id)).toEqual(['ABC.01']);
    expect(short('DOC.06', '0/1 complété', '1/1 complété').map(([, , loaded]) => loaded)).toEqual([0]);
    expect(short('DOC.06', '0/1 complété', 'DOC.06', '1/1 complété', 'ABC.01', '1/2 complété')).toEqual([
      ['DOC.06', null, 0, 1],
      ['ABC.01', null, 1, 2],
    ]);
  });

  it('ends a sentence too, and its title keeps its own colon', () => {
    expect(short('Voir DOC.06.', '0/1 complété')).toEqual([['DOC.06', null, 0, 1]]);
    expect(short('Voir DOC.06. Suite', '1 sur 2 complétés')).toEqual([['DOC.06', null, 1, 2]]);
    expect(short('DOC.06 - Titre 1 sur 2 complétés')).toEqual([['DOC.06', 'Titre', 1, 2]]);
    expect(short('DOC.06 - Titre1sur2complétés')).toEqual([['DOC.06', 'Titre', 1, 2]]);
    expect(short('doc.06 - Titre : suite', 'DOC.06', '0/1 complété')).toEqual([['DOC.06', 'Titre : suite', 0, 1]]);
  });
});

it('is the one that follows, where the counter comes first in its box, and never a proof', () => {
  const box = (id: string, counter: string, inside: string) =>
    `<section><header><span>${counter}</span><h3>${id} - Titre</h3></header>${inside}</section>`;
  const inside = '<p>DOC.06.01</p><p>DOC.06.01.01</p>';
  const lines = (html: string) => requirementsIn(wordsIn(html)).map(({ id, loaded, total }) => [id, loaded, total]);
  expect(lines(box('DOC.06', '1/2 complété', inside) + box('ABC.01', '0/1 complété', ''))).toEqual([
    ['DOC.06', 1, 2],
    ['ABC.01', 0, 1],
  ]);
  expect(lines(`<h3>DOC.06 - Titre</h3><div><p>1/2 complété</p>${inside}</div>`)).toEqual([['DOC.06', 1, 2]]);
  expect(lines('<ul><li>DOC.06 1/2 complété</li><li>ABC.01 0/1 complété</li></ul>')).toEqual([
    ['DOC.06', 1, 2],
    ['ABC.01', 0, 1],
  ]);
});

it('scenarios and proofs are told apart by their depth', () => {
  const [requirement] = read(
    'DOC.06 - Titre',
    '0/4 complété',
    'DOC.06.01',
    'DOC.06.01.01',
    'DOC.06.01.02',
    'DOC.06.02',
    'DOC.06.01',
    'ABC.01.01',
    'DOC.061.01',
  );
  expect(requirement).toMatchObject({ scenarios: ['DOC.06.01', 'DOC.06.02'], proofs: ['DOC.06.01.01', 'DOC.06.01.02'] });
});

describe('the rule of a requirement’s files', () => {
  const sizes = (...texts: string[]) => read(...texts).map(({ fileRule }) => fileRule && (fileRule.maxBytes ?? 0) / 1e6);
  const one = ['DOC.06 - Un', '0/1 complété'];
  const other = ['ABC.01 - Deux', '0/1 complété'];

  it('is printed among its proofs', () => {
    expect(sizes(...one, 'DOC.06.01', 'Taille < 15 Mo', ...other, 'ABC.01.01', 'Taille < 20 Mo')).toEqual([15, 20]);
    expect(sizes(...one, 'DOC.06.01.01', 'Taille < 15 Mo', ...other)).toEqual([15, null]);
  });

  it('is not its neighbour’s', () => {
    expect(sizes(...one, ...other, 'ABC.01.01', 'Taille < 15 Mo')).toEqual([null, 15]);
    expect(sizes(...one, 'DOC.06.01', ...other, 'ABC.01.01', 'Taille < 15 Mo')).toEqual([null, 15]);
    expect(sizes(...one, 'DOC.06.01', 'Texte', ...other, 'Taille < 15 Mo', 'ABC.01.01')).toEqual([null, 15]);
    expect(sizes(...one, 'DOC.06.01', 'Texte', 'Voir ABC.01.01', 'Taille < 15 Mo', ...other)).toEqual([null, 15]);
    expect(sizes(...one, 'DOC.06.01', 'Texte', 'DOC.06.02', 'Taille < 15 Mo', ...other)).toEqual([15, null]);
    expect(sizes(...one, 'DOC.06.01', 'Taille <', '15 Mo', ...other)).toEqual([15, null]);
    expect(sizes(...one, 'DOC.06.01', 'Taille < 15 Mo', 'Formats autorisés : pdf', ...other)).toEqual([15, null]);
    expect(sizes(...one, 'DOC.06.01', 'Voir AUTRE.01', 'Taille < 15 Mo', ...other)).toEqual([15, null]);
    expect(sizes(...one, 'DOC.061.01', 'Taille < 15 Mo', ...other)).toEqual([null, null]);
  });

  it('is for all when it stands before all', () => {
    expect(sizes('Taille < 5 Mo', ...one, ...other)).toEqual([5, 5]);
    expect(sizes('Taille < 5 Mo', 'Formats autorisés : pdf', ...one, ...other)).toEqual([5, 5]);
    expect(sizes('Taille < 5 Mo', ...one, 'DOC.06.01', 'Taille < 15 Mo', ...other)).toEqual([15, 5]);
  });

  it('is its own when the page has one requirement', () => {
    expect(sizes(...one, 'Taille < 15 Mo')).toEqual([15]);
    expect(sizes(...one, ...other, 'Taille < 15 Mo')).toEqual([null, null]);
  });

  it('is none where none is printed', () => {
    expect(sizes(...one)).toEqual([null]);
  });
});

it.each(['ABC.01.01.01 : capture.pdf', 'ABC.01.01.01 : <a href="#">capture.pdf</a>', 'Preuve ABC.01.01.01 : capture.pdf (640 Ko)'])(
  'a proof stands on one line with its file: %s',
  (line) => {
    const [requirement] = read('ABC.01 - Tracer', '1/2 complété', 'ABC.01.01', line, 'ABC.01.01.02', 'Aucun fichier chargé');
    expect(requirement?.proofStates).toEqual([
      { proof: 'ABC.01.01.01', state: 'loaded', reason: null },
      { proof: 'ABC.01.01.02', state: 'missing', reason: null },
    ]);
  },
);

it('a number that no counter can reach is none', () => {
  const many = '9'.repeat(400);
  expect(read('ABC.01 - Tracer', `${many}/${many} complétés`)).toEqual([]);
});
