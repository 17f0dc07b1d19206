import type * as z from 'zod/mini';
import type { Law } from './laws';

/** What a row must be like in a file that the user opens. */
export type Shape<Row> = z.ZodMiniType<Row>;

/** All that the store knows of one table. */
export interface Table<Row, Key, ByUser, Merge> {
  key: Key;
  /** What else is asked for. */
  indexes?: readonly string[];
  /** The user makes its rows, which are then deleted softly; a page's reading makes the others. */
  byUser?: ByUser;
  /** Made when it is asked for: few pages open a file. */
  shape(): Shape<Row>;
  /** Which of two rows is kept; null for what concerns one machine alone: no file has it. */
  merge: Merge;
}

/** Holds an entry to its row: its key is made of it, its law is for it, and the user's rows can be deleted softly. */
export function table<
  Row,
  const Key extends readonly (keyof Row & string)[],
  Merge extends Law<Row> | null,
  ByUser extends Row extends { deleted: boolean; updatedAt: string } ? boolean : false = false,
>(entry: Table<Row, Key, ByUser, Merge>): Table<Row, Key, ByUser, Merge> {
  return entry;
}
