/** What stands in the cells of a spreadsheet. Pure. */
import { parisLocal } from '../segur/dates';

/** A moment in Paris: "2027-10-01T12:00", or a day. */
export interface Moment {
  moment: string;
}

/** One cell; null is empty. */
export type Cell = string | number | Moment | null;

/** One sheet: its name, its header and its rows. */
export interface Sheet {
  name: string;
  header: string[];
  rows: Cell[][];
}

/** An instant (ISO 8601) as shown in Paris; null for a text that is none. */
export function instant(at: string): Moment | null {
  const time = Date.parse(at);
  return Number.isNaN(time) ? null : { moment: parisLocal(time) };
}

/** A date as printed, without its offset: spreadsheets show Paris time. Null for none. */
export function moment(at: string | null | undefined): Moment | null {
  return at ? { moment: at.slice(0, 16) } : null;
}
