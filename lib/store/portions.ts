/** What the user wrote, candidature by candidature: what their machines share. Pure. */
import { emptyRow } from './empty-row';
import { textOf } from './laws';
import { isOwn } from './made-up';
import { mergeRows } from './merge';
import type { CandidatureRow } from './rows';
import { BY_USER, perTable, type StoredRows } from './tables';

/** Of the user's tables all but the files of the ANS: they are large, and anybody can open them again. */
const OF_USER = BY_USER.filter((name) => name !== 'ansFiles');

/** Where portions are read from. */
export const PORTION_TABLES = ['candidatures', ...OF_USER] as const;

/** The portion of what belongs to no candidature: the user's dates, and the words taught to Cap. */
export const OF_NONE = '';

/**
 * The user's rows by candidature, the made-up one left out. Of a candidature's own row the marks alone (archived, deleted) are the user's. One that is
 * deleted is its mark alone: its notes stay where they are, and take no room elsewhere.
 */
export function portions(rows: StoredRows): Map<string, StoredRows> {
  const all = new Map<string, StoredRows>();
  const of = (number: string) => {
    const portion = all.get(number) ?? noRows();
    all.set(number, portion);
    return portion;
  };
  for (const name of OF_USER) {
    for (const row of rows[name].filter(isOwn)) (of('number' in row ? row.number : OF_NONE)[name] as object[]).push(row);
  }
  for (const row of rows.candidatures.filter(isOwn)) {
    if (row.updatedAt !== '' || all.has(row.number)) of(row.number).candidatures.push(marks(row));
  }
  return new Map([...all].map(([number, portion]) => [number, withoutDeleted(portion)]));
}

/** Two portions of one candidature as one. */
export function mergePortions(a: StoredRows, b: StoredRows): StoredRows {
  return withoutDeleted(mergeRows(a, b));
}

/** A portion as text, the same on every machine that holds the same. */
export function portionText(portion: StoredRows): string {
  const inOrder = mergeRows(portion, noRows());
  const said = inOrder.candidatures.map(({ archived, deleted, updatedAt }) => [archived, deleted, updatedAt]);
  return textOf([said, OF_USER.map((name) => inOrder[name])]);
}

/** What is put into the store for a portion: the user's rows, and the marks on the candidature's row as it is here. */
export function rowsFor(portion: StoredRows, here: CandidatureRow | undefined): StoredRows {
  if (!here) return portion;
  return {
    ...portion,
    candidatures: portion.candidatures.map(({ archived, deleted, updatedAt }) => ({ ...here, archived, deleted, updatedAt })),
  };
}

function marks({ number, guichet, archived, deleted, updatedAt }: CandidatureRow): CandidatureRow {
  return { ...emptyRow(number, guichet, ''), archived, deleted, updatedAt };
}

function withoutDeleted(portion: StoredRows): StoredRows {
  if (!portion.candidatures[0]?.deleted) return portion;
  return { ...noRows(), candidatures: portion.candidatures };
}

function noRows(): StoredRows {
  return perTable(() => []);
}
