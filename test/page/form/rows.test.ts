import { describe, expect, it } from 'vitest';
import type { FieldReading } from '../../../lib/reading/reading';
import { withRows } from '../../../lib/page/form/rows';

/** Fields from lines "section > label" or "label"; a label that ends with "?" is a radio. */
function rowsOf(...lines: string[]): (number | null)[] {
  const fields = lines.map((line, id): FieldReading => {
    const [label = '', section = null] = line.split(' > ').reverse();
    const kind = label.endsWith('?') ? 'radio' : 'text';
    return { id, label, section, kind, row: null, mandatory: false, filled: false, value: '', options: [], help: null, fileRule: null };
  });
  return withRows(fields).map(({ row }) => row);
}

describe('blocks that repeat', () => {
  it.each([
    ['Le logiciel a-t-il été précédemment référencé ?', 'Numéro unique de référencement', null],
    ['Référencé en vague 1 ?', 'NRU', 'DSR'],
    ['Un précédent référencement ?', 'DSR', null],
    ['Autre nom commercial ?', 'Nom commercial', 'NIL'],
    ['Autres noms commerciaux ?', 'Autre nom commercial', 'Version technique'],
    ['Représentant d’un groupement ?', 'Dénomination sociale', 'SIRET'],
    ['Représentant d’un groupement ?', 'Dénomination sociale', 'NIE'],
    ['Représentant d’un groupement ?', 'Dénomination sociale', 'Adresse du siège'],
    ['Représentant d’un groupement ?', 'Dénomination sociale', 'Nom et prénom du responsable'],
    ['Représentant d’un groupement ?', 'Dénomination sociale', 'Fonction'],
    ['Un distributeur ?', 'Dénomination sociale', 'Numéro SIRET'],
    ['Un distributeur ?', 'Dénomination sociale', 'Date de signature du contrat'],
    ['Un distributeur ?', 'Dénomination sociale', 'Date de fin'],
    ['Des composants additionnels ?', 'Nom du composant additionnel', null],
    ['Un composant additionnel ?', 'Chapitre', 'Composant additionnel'],
  ])('after %j: %j and %j', (asked, first, second) => {
    const block = second ? [first, second] : [first];
    expect(rowsOf(asked, ...block, ...block, 'Autre question')).toEqual([null, ...block.map(() => 0), ...block.map(() => 1), null]);
    expect(rowsOf(asked, ...block)).toEqual([null, ...block.map(() => 0)]);
  });

  it('may stand in a section of that name, without a question', () => {
    expect(rowsOf('2. Groupement > Dénomination sociale', '2. Groupement > SIRET', '2. Groupement > Dénomination sociale')).toEqual([
      0, 0, 1,
    ]);
  });

  it('are none elsewhere, nor when they do not begin as they should', () => {
    expect(rowsOf('Une question ?', 'Dénomination sociale')).toEqual([null, null]);
    expect(rowsOf('Dénomination sociale')).toEqual([null]);
    expect(rowsOf('Un groupement ?', 'SIRET', 'Dénomination sociale')).toEqual([null, null, 0]);
    expect(rowsOf('Un groupement ?', 'Autre', 'Question ?', 'Dénomination sociale')).toEqual([null, null, null, null]);
    expect(rowsOf('Un composant additionnel ?', 'Chapitre soumis ?')).toEqual([null, null]);
  });

  it('keep their rows where labels follow each other twice', () => {
    expect(rowsOf('Un groupement ?', 'Dénomination sociale', 'Dénomination sociale', 'SIRET', 'SIRET')).toEqual([null, 0, 1, 1, 2]);
  });

  it.each([
    ['Un précédent référencement ?', 'Mon NRU'],
    ['Un précédent référencement ?', 'Ancien DSR'],
    ['Autres noms commerciaux ?', 'Mon nom commercial'],
    ['Un groupement ?', 'La dénomination sociale'],
    ['Un distributeur ?', 'La dénomination sociale'],
    ['Un composant additionnel ?', 'Composant additionnel de base'],
    ['Un composant additionnel ?', 'Le chapitre'],
  ])('are not begun, after %j, by %j', (asked, label) => {
    expect(rowsOf(asked, label)).toEqual([null, null]);
  });

  it.each([
    ['Un précédent référencement ?', 'NRU', 'Mon NRU'],
    ['Un précédent référencement ?', 'NRU', 'Ancien DSR'],
    ['Un précédent référencement ?', 'NRU', 'NRUx'],
    ['Autres noms commerciaux ?', 'Nom commercial', 'Mon nom commercial'],
    ['Autres noms commerciaux ?', 'Nom commercial', 'Mon NIL'],
    ['Autres noms commerciaux ?', 'Nom commercial', 'Version technique du jour'],
    ['Un groupement ?', 'Dénomination sociale', 'La dénomination sociale'],
    ['Un groupement ?', 'Dénomination sociale', 'Mon adresse'],
    ['Un groupement ?', 'Dénomination sociale', 'Mon NIE'],
    ['Un groupement ?', 'Dénomination sociale', 'NIE du logiciel'],
    ['Un groupement ?', 'Dénomination sociale', 'Le nom et prénom'],
    ['Un groupement ?', 'Dénomination sociale', 'La fonction'],
    ['Un distributeur ?', 'Dénomination sociale', 'La dénomination sociale'],
    ['Un distributeur ?', 'Dénomination sociale', 'La date de fin'],
    ['Un composant additionnel ?', 'Chapitre', 'Composant additionnel de base'],
    ['Un composant additionnel ?', 'Chapitre', 'Le chapitre'],
  ])('after %j and %j do not hold %j', (asked, first, label) => {
    expect(rowsOf(asked, first, label)).toEqual([null, 0, null]);
  });

  it('are named by the last question', () => {
    expect(rowsOf('Un groupement ?', 'Autre ?', '2. Groupement > Dénomination sociale')).toEqual([null, null, null]);
  });

  it('end at a question', () => {
    expect(rowsOf('Un groupement ?', 'Dénomination sociale', 'Un distributeur ?', 'Dénomination sociale', 'Date de fin')).toEqual([
      null,
      0,
      null,
      0,
      0,
    ]);
  });

  it('are a new block after another, counted from the first row', () => {
    expect(rowsOf('Un groupement ?', 'Dénomination sociale', 'Dénomination sociale', 'Nom', 'Dénomination sociale', 'SIRET')).toEqual([
      null,
      0,
      1,
      null,
      0,
      0,
    ]);
  });
});

describe('runs of labels that come again, in forms without a guide', () => {
  it.each([
    [
      ['A', 'B', 'A', 'B', 'C'],
      [0, 0, 1, 1, null],
    ],
    [
      ['A', 'A', 'A'],
      [0, 1, 2],
    ],
    [
      ['Question ?', 'A', 'B', 'A', 'B'],
      [null, 0, 0, 1, 1],
    ],
    [
      ['C', 'A', 'B', 'A', 'B', 'A', 'B'],
      [null, 0, 0, 1, 1, 2, 2],
    ],
    [
      ['A', 'B', 'A', 'C'],
      [null, null, null, null],
    ],
    [
      ['A', 'B', 'C', 'A', 'B', 'D'],
      [null, null, null, null, null, null],
    ],
    [
      ['A', 'B', 'A'],
      [null, null, null],
    ],
    [
      ['1 > A', '2 > A'],
      [null, null],
    ],
    [
      ['A', 'Question ?', 'A', 'Question ?'],
      [null, null, null, null],
    ],
    [
      ['C', 'D', 'A', 'Question ?', 'A', 'Question ?'],
      [null, null, null, null, null, null],
    ],
    [
      ['A', 'A', 'B', 'C', 'B', 'C'],
      [0, 1, 0, 0, 1, 1],
    ],
  ])('%j', (lines, rows) => {
    expect(rowsOf(...lines)).toEqual(rows);
  });
});
