import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const cells = (tag: string, ...words: string[]) => words.map((word) => `<${tag}>${word}</${tag.split(' ')[0]}>`).join('');
const row = (inside: string) => `<tr>${inside}</tr>`;
const inputs = (many: number) => row(cells('td', ...Array.from({ length: many }, () => '<input>')));
const RADIO = '<input type="radio" name="r">';
const names = (html: string) => formIn(html).elements.map(({ from }, index) => `${from}: ${formIn(html).fields[index]?.label}`);

describe('the words over a control’s column', () => {
  it.each([
    [row(cells('th', 'Ville', 'Rue')) + inputs(2), ['header cell: Ville', 'header cell: Rue']],
    [
      row(cells('th', 'Ville', 'Rue')) + inputs(2) + inputs(2),
      ['header cell: Ville', 'header cell: Rue', 'header cell: Ville', 'header cell: Rue'],
    ],
    [row(cells('td', 'Ville', 'Rue')) + inputs(2), ['header cell: Ville', 'header cell: Rue']],
    [row('<th>Ville</th><td>du siège</td>') + row(cells('td', 'Rue', 'Pays')) + inputs(2), ['header cell: Rue', 'header cell: Pays']],
    [row(cells('th', 'Titre', 'Valeur')) + row(cells('td', '<button>Voir</button>', '<input>')), ['header cell: Valeur']],
    [row(cells('th', 'Titre', 'Valeur')) + row(cells('td', 'A', '<input>')), ['header cell: Valeur']],
    [
      row(cells('td', 'Ville', 'Rue')) + inputs(2) + row(cells('td', 'Pays', 'Code')) + inputs(2),
      ['header cell: Ville', 'header cell: Rue', 'header cell: Pays', 'header cell: Code'],
    ],
    [row('<th colspan="2">Ville</th><th>Rue</th>') + inputs(3), ['header cell: Ville', 'header cell: Ville', 'header cell: Rue']],
    [
      row('<th>Ville</th><th>Rue</th><th>Pays</th>') + row('<td colspan="2"><input></td><td><input></td>'),
      ['header cell: Ville', 'header cell: Pays'],
    ],
    [row(cells('th', 'N°', 'Ville', 'Rue')) + row(cells('td', '1', '<input>', '<input>')), ['header cell: Ville', 'header cell: Rue']],
    [row(cells('th', 'Ville', 'Rue')) + row(cells('td', '<input>', '')), ['header cell: Ville']],
    [row(cells('td', 'Ville', 'Rue')) + row(cells('td', '<input>', '')), ['header cell: Ville']],
    // Every question under its own words.
    [
      row(cells('td', 'Ville :')) + row(cells('td', '<input>')) + row(cells('td', 'Rue :')) + row(cells('td', '<input>')),
      ['header cell: Ville', 'header cell: Rue'],
    ],
    [
      row(cells('th', 'Ville')) + row(cells('td', '<input>')) + row(cells('th', 'Rue')) + row(cells('td', '<input>')),
      ['header cell: Ville', 'header cell: Rue'],
    ],
    // A title over the headers, and titles of groups between the rows.
    [
      row('<th colspan="2">Sites</th>') + row(cells('th', 'Ville', 'Rue')) + inputs(2) + row('<th colspan="2">Annexes</th>') + inputs(2),
      ['header cell: Ville', 'header cell: Rue', 'header cell: Ville', 'header cell: Rue'],
    ],
    // Headers in two rows.
    [
      row('<th rowspan="2">Code</th><th colspan="2">Site</th><th rowspan="2">Pays</th>') + row(cells('th', 'Ville', 'Rue')) + inputs(4),
      ['header cell: Code', 'header cell: Ville', 'header cell: Rue', 'header cell: Pays'],
    ],
    // Words alone over rows of controls, with what one presses beside them.
    [
      row(cells('td', 'Ville', 'Rue', '')) + row(cells('td', '<input>', '<input>', '<a href="#">Supprimer</a>')).repeat(2),
      ['header cell: Ville', 'header cell: Rue', 'header cell: Ville', 'header cell: Rue'],
    ],
    [
      row('<th>Ville</th><th colspan="2">Ici ?</th>') + row(cells('td', '<input>', RADIO, RADIO)),
      ['header cell: Ville', 'header cell: Ici ?'],
    ],
  ])('<table>%s</table>', (rows, expected) => {
    expect(names(`<table>${rows}</table>`)).toEqual(expected);
  });

  it('by roles', () => {
    const roles = (row: string, cell: string) =>
      `<div role="${row}"><div role="row"><div role="columnheader">Ville</div><div role="columnheader">Rue</div></div><div role="row"><div role="${cell}"><input></div><div role="${cell}"><input></div></div></div>`;
    expect(names(roles('table', 'cell'))).toEqual(['header cell: Ville', 'header cell: Rue']);
    expect(names(roles('grid', 'gridcell'))).toEqual(['header cell: Ville', 'header cell: Rue']);
    expect(names(roles('list', 'cell'))).not.toContain('header cell: Ville');
  });

  it('are not those of a table inside or around', () => {
    const inner = `<table>${row(cells('th', 'Pays', 'Code'))}${inputs(2)}</table>`;
    expect(names(`<table>${row(cells('th', 'Ville', 'Rue'))}${row(`<td>${inner}</td><td>x</td>`)}</table>`)).toEqual([
      'header cell: Pays',
      'header cell: Code',
    ]);
    expect(
      names(
        `<table>${row(`<td>Rue entière</td><td><table>${row(cells('th', 'Pays'))}</table></td>`)}${row(cells('td', '<input>', '<input>'))}</table>`,
      )[0],
    ).toBe('header cell: Rue entière');
  });

  it('are not asked when the row has words of its own', () => {
    expect(names(`<table>${row(cells('th', 'Titre', 'Valeur'))}${row(cells('td', 'Ville', '<input>'))}</table>`)).toEqual([
      'nearest words: Ville',
    ]);
    expect(names(`<table>${row(cells('th', 'Titre', 'Valeur'))}${row(cells('td', '1.', '<input>'))}</table>`)).toEqual([
      'header cell: Valeur',
    ]);
  });

  it('are not in the row above when it asks too, or has other cells', () => {
    expect(names(`<table>${row(cells('td', 'Ville', '<input>'))}${inputs(2)}</table>`)).not.toContain('header cell: Ville');
    expect(names(`<table>${row(cells('td', 'Ville', 'Rue', 'Pays'))}${inputs(2)}</table>`)).not.toContain('header cell: Ville');
    expect(names(`<table>${row(cells('td', 'Ville', 'Rue'))}${row(cells('td', '<input>', 'Pays'))}</table>`)).not.toContain(
      'header cell: Ville',
    );
  });

  it('are not in the row above when this one has words too', () => {
    const html = `<table>${row(cells('td', 'Ville', 'Rue', 'Code'))}${row(cells('td', '<input>', 'Pays', '<input>'))}</table>`;
    expect(names(html)).toEqual(['nearest words: Code', 'nearest words: Pays']);
  });

  it('are none where no row stands above', () => {
    expect(names(`<p>Ville</p><table>${row('<td><input></td>')}</table>`)).toEqual(['nearest words: Ville']);
    expect(names('<p>Ville</p><div role="cell"><input></div>')).toEqual(['nearest words: Ville']);
    expect(names('<p>Ville</p><div role="row"><div role="cell"><input></div></div>')).toEqual(['nearest words: Ville']);
  });

  it('carry the mark and the help', () => {
    const one = row(cells('th', 'Nom', 'Ville * <small>La ville du siège.</small>')) + row(cells('td', '', '<input>'));
    expect(fieldsIn(`<table>${one}</table>`)).toEqual(['Ville * | text |  |  | La ville du siège.']);
    expect(fieldsIn(`<table>${row(cells('th', 'Ville * <small>La ville du siège.</small>', 'Rue'))}${inputs(2)}</table>`)).toEqual([
      'Ville * | text |  |  | La ville du siège.',
      'Rue | text',
    ]);
  });
});
