/** The sheet of proofs, taken back: what its rows would change of what the user said. Pure. */
import { type ProofLine, proofLines } from '../candidature/proofs';
import type { Say } from '../rules/rule';
import { isoDay } from '../segur/dates';
import { plain } from '../segur/words';
import { LONGEST_INITIALS } from '../reading/limits';
import { emptyProof } from '../store/proofs';
import type { Dossier } from '../store/rows';
import { changed } from '../store/stamps';
import { type ProofRow, type ProofValue } from '../store/user-rows';
import { asHeld, FORMULA } from './cells';
import { TAKEN_BACK } from './sheets';

/** One cell as a file gives it. */
export type FoundCell = string | number | boolean | Date | null;

/** Why a row, or one of its cells, is left as it is. */
type RefusalReason = 'columns' | 'unknown' | 'twice' | 'initials' | 'due' | 'done' | 'inherited';

/** What was left as it is. `line` is the file's own, the header being 1; `said`: what stands there. */
export interface Refusal {
  line: number;
  reason: RefusalReason;
  said: string;
}

/** What taking a file back would do: the user's rows as they would be, and what was not understood. */
export interface TakenBack {
  proofs: ProofRow[];
  refused: Refusal[];
}

type Column = 'number' | 'chapter' | 'proof' | (typeof TAKEN_BACK)[number];

const WHO = ['number', 'chapter', 'proof'] as const;
const YES = ['oui', 'yes', 'x', 'vrai', 'true', '1'];
const NO = ['', 'non', 'no', 'faux', 'false', '0'];

/**
 * Compares the rows of a file, its header first, with what is kept. Columns are found by their words in any of the languages; a column that is not there
 * changes nothing. A row is matched by candidature, chapter and proof. `at`: ISO 8601 in UTC, when the file is opened.
 */
export function takeBack(rows: readonly FoundCell[][], dossiers: readonly Dossier[], says: readonly Say[], at: string): TakenBack {
  const columns = columnsOf(rows[0] ?? [], says);
  if (WHO.some((column) => !columns.has(column))) return { proofs: [], refused: [{ line: 1, reason: 'columns', said: '' }] };
  const known = knownLines(dossiers);
  const seen = new Set<string>();
  const found: TakenBack = { proofs: [], refused: [] };
  for (const [place, row] of rows.entries()) {
    if (place === 0 || row.every((cell) => textOf(cell) === '')) continue;
    const cell = (column: Column) => row[columns.get(column) ?? -1] ?? null;
    const refuse = (reason: RefusalReason, said: string) => found.refused.push({ line: place + 1, reason, said });
    const who = WHO.map((column) => textOf(cell(column)));
    const key = keyOf(who);
    const line = known.get(key);
    if (!line || seen.has(key)) {
      refuse(line ? 'twice' : 'unknown', who.filter(Boolean).join(', '));
      continue;
    }
    seen.add(key);
    const before = line.own ?? emptyProof(line.key);
    const after = TAKEN_BACK.filter((column) => columns.has(column)).reduce((own, column) => {
      const read = READ[column](cell(column), line);
      if (read === 'same') return own;
      if ('refused' in read) {
        refuse(read.refused, textOf(cell(column)));
        return own;
      }
      return changed(own, read.name, read.value, at);
    }, before);
    if (after !== before) found.proofs.push(after);
  }
  return found;
}

/** What a cell says: nothing new, something that is not taken, or a value to set. */
type Read = 'same' | { refused: RefusalReason } | { name: ProofValue; value: ProofRow[ProofValue] };

/** A known line of the sheet. */
type Known = Pick<ProofLine, 'own' | 'initials' | 'due'> & { key: Pick<ProofRow, 'number' | 'chapter' | 'proof'> };

const READ: Record<(typeof TAKEN_BACK)[number], (cell: FoundCell, line: Known) => Read> = {
  initials(cell, { own, initials }) {
    const said = textOf(cell);
    if (said === bare(initials)) return 'same';
    if (said === '') return own?.initials ? { name: 'initials', value: '' } : { refused: 'inherited' };
    return said.length > LONGEST_INITIALS ? { refused: 'initials' } : { name: 'initials', value: said };
  },
  due(cell, { own, due }) {
    const day = textOf(cell) === '' ? null : dayOf(cell);
    if (day === due || textOf(cell) === due) return 'same';
    if (day === undefined) return { refused: 'due' };
    return day === null && !own?.due ? { refused: 'inherited' } : { name: 'due', value: day };
  },
  done(cell, { own }) {
    const said = plain(textOf(cell));
    const value = YES.includes(said) ? true : NO.includes(said) ? false : null;
    if (value === null) return { refused: 'done' };
    return value === (own?.done ?? false) ? 'same' : { name: 'done', value };
  },
  file: (cell, { own }) => words('fileName', cell, own?.fileName ?? ''),
  note: (cell, { own }) => words('note', cell, own?.note ?? ''),
};

function words(name: 'fileName' | 'note', cell: FoundCell, kept: string): Read {
  const said = textOf(cell);
  return said === bare(kept) ? 'same' : { name, value: said };
}

/** A day as YYYY-MM-DD; undefined for what is none. */
function dayOf(cell: FoundCell): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10); // a spreadsheet's date has no time zone
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(textOf(cell));
  const [, year, month, day] = french ? [french[0], french[3], french[2], french[1]] : (/^(\d{4})-(\d\d)-(\d\d)$/.exec(textOf(cell)) ?? []);
  return isoDay(Number(year), Number(month), Number(day)) ?? undefined;
}

function columnsOf(header: readonly FoundCell[], says: readonly Say[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const column of [...WHO, ...TAKEN_BACK]) {
    const names = says.map((say) => plain(say(`export_column_${column}`)));
    const place = header.findIndex((cell) => names.includes(plain(textOf(cell))));
    if (place >= 0) columns.set(column, place);
  }
  return columns;
}

/** Every line that the sheet can have, by its candidature, chapter and proof as a cell holds them. */
function knownLines(dossiers: readonly Dossier[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const dossier of dossiers) {
    const { number } = dossier.candidature;
    for (const chapter of dossier.chapters) {
      const own = dossier.proofs.find((row) => row.chapter === chapter.name && row.proof === '');
      const whole = { own, initials: own?.initials ?? '', due: own?.due ?? null, chapter: chapter.name, proof: '' };
      const lines = proofLines(dossier, chapter);
      for (const { chapter: name, proof, ...line } of lines.length > 0 ? lines : [whole]) {
        known.set(keyOf([number, bare(name), bare(proof)]), { ...line, key: { number, chapter: name, proof } });
      }
    }
  }
  return known;
}

function keyOf(who: readonly string[]): string {
  return JSON.stringify(who);
}

/** What stands in a cell, as text. */
export function textOf(cell: FoundCell): string {
  return bare(cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
}

/** A text without what writing and reading a cell may add or take away: an apostrophe before a formula, a tab before a number, ends of lines, spaces at its ends. */
function bare(text: string): string {
  const held = asHeld(text);
  return (held.startsWith("'") && FORMULA.test(held.slice(1)) ? held.slice(1) : held).trim();
}
