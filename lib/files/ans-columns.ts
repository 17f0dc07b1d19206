/** Where things stand in a sheet of the ANS: by the words of its header, in whatever row, order and wording. Pure. */
import { dispositifOfDsr } from '../segur/dsr';
import type { DispositifName } from '../segur/spellings';
import { wordsOf } from '../segur/words';
import { type FoundCell, textOf } from './take-back';

/** A column of proofs: where their numbers stand, and where their words do; null for one that is not there. */
interface ProofColumns {
  id: number | null;
  words: number | null;
}

/** What a sheet's header tells. Places are those of cells in a row. */
export interface Header {
  /** The header's own row. */
  row: number;
  requirement: number | null;
  title: number | null;
  scenario: number | null;
  proofs: ProofColumns[];
  chapter: number | null;
  profile: number | null;
  wave: number | null;
  /** Of a list of equivalences: the columns of numbers, one a dispositif. */
  lists: { dispositif: DispositifName; place: number }[];
}

/** A header stands among these first rows. */
const FIRST_ROWS = 40;

const NUMBERED = /\b(?:n|no|nos|num|numero|id|ids|identifiant|ref|reference|code)\b/;

/** The header of a sheet: of its first rows, the one whose words name most columns. Null where none names a requirement or a proof. */
export function headerOf(rows: readonly FoundCell[][]): Header | null {
  const found = rows.slice(0, FIRST_ROWS).flatMap((_, row) => headerAt(rows, row) ?? []);
  return found.sort((a, b) => countOf(b) - countOf(a) || a.row - b.row)[0] ?? null;
}

function headerAt(rows: readonly FoundCell[][], row: number): Header | null {
  const cells = (rows[row] ?? []).map(textOf);
  const names = cells.map((cell) => (cell.length > 120 ? '' : wordsOf(cell).join(' '))); // a sentence is no name of a column
  const one = (...tests: ((name: string) => boolean)[]) => {
    const places = tests.map((test) => names.findIndex((name) => name !== '' && test(name)));
    return places.find((place) => place >= 0) ?? null;
  };
  const about = (word: RegExp) => (name: string) => word.test(name) && NUMBERED.test(name);
  const requirement = one(about(/\bexigences?\b/), (name) => /^exigences?$/.test(name));
  const lists = listsAt(cells, groupsOver(rows, row), names);
  const proofs = proofsAt(names);
  if (requirement === null && proofs.every(({ id }) => id === null) && lists.length < 2) return null;
  return {
    row,
    requirement,
    title: one((name) => /\b(?:enonce|libelle|intitule|titre|description)\b/.test(name) && !/\b(?:scenario|preuves?)\b/.test(name)),
    scenario: one(about(/\bscenarios?\b/), (name) => /^scenarios?$/.test(name)),
    proofs,
    chapter: one(
      (name) => /\bchapitres?\b/.test(name) && !NUMBERED.test(name),
      (name) => /^(?:section|bloc)s?$/.test(name),
      (name) => /\bchapitres?\b/.test(name),
    ),
    profile: one((name) => /\bprofils?\b/.test(name)),
    wave: one(
      (name) => /\bvagues?\b/.test(name) && !NUMBERED.test(name) && dispositifOfDsr(name) === null,
      (name) => /^version(?: (?:de l )?exigence)?$/.test(name),
    ),
    lists: lists.length < 2 ? [] : lists,
  };
}

/** Each column of proofs' numbers with the column of their words: « N° preuve 1 », « Preuve 1 », « N° preuve 2 »… */
function proofsAt(names: readonly string[]): ProofColumns[] {
  const places = names.flatMap((name, place) =>
    /\bpreuves?\b/.test(name) && !/\b(?:nature|type|verif\w*|nombre|nb)\b/.test(name) ? [place] : [],
  );
  const ids = places.filter((place) => NUMBERED.test(names[place] ?? ''));
  const words = places.filter((place) => !ids.includes(place));
  if (ids.length === 0) return words.slice(0, 1).map((place) => ({ id: null, words: place }));
  return ids.map((id) => {
    const rank = /(?<!\d)\d+$/.exec(names[id] ?? '')?.[0] ?? '';
    const own = words.find((place) => rank !== '' && (names[place] ?? '').endsWith(rank));
    return { id, words: own ?? words.find((place) => place > id) ?? words[0] ?? null };
  });
}

/** Columns of numbers that each name another dispositif, in their own words or in those above them. */
function listsAt(cells: readonly string[], groups: readonly string[], names: readonly string[]): Header['lists'] {
  const lists: Header['lists'] = [];
  for (const [place, cell] of cells.entries()) {
    const isNumber = /\bexigences?\b/.test(names[place] ?? '') || NUMBERED.test(names[place] ?? '') || isName(cell);
    if (cell === '' || !isNumber) continue;
    const named = [cell, groups[place] ?? '']
      .map((text) => (text.length > 120 ? null : dispositifOfDsr(text)))
      .find((name) => name !== null);
    if (named && named !== 'elsewhere' && !lists.some(({ dispositif }) => dispositif === named)) lists.push({ dispositif: named, place });
  }
  return lists;
}

/** « DUI vague 2 » alone, with nothing of what else may stand in the column. */
function isName(cell: string): boolean {
  return /^(?:rem |dsr )?(?:\w+ )?(?:vague|va|v)? ?[12]?$/.test(wordsOf(cell).join(' ')) && dispositifOfDsr(cell) !== null;
}

/** The words over each cell: a merged cell's stand in its first column only. */
function groupsOver(rows: readonly FoundCell[][], row: number): string[] {
  let last = '';
  const above = (rows[row - 1] ?? []).map(textOf);
  return (rows[row] ?? []).map((_, place) => {
    last = above[place] || last;
    return last;
  });
}

function countOf({ requirement, title, scenario, proofs, chapter, profile, wave, lists }: Header): number {
  return [requirement, title, scenario, chapter, profile, wave].filter((place) => place !== null).length + proofs.length + lists.length;
}
