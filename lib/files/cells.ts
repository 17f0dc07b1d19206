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

/** What one cell of a spreadsheet can hold (Microsoft, "Excel specifications and limits"). */
const LONGEST = 32_767;
/** Characters that XML 1.0 cannot hold; half of a surrogate pair is one too. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What of a text a spreadsheet's cell holds. */
export function asHeld(text: string): string {
  return text.replace(FORBIDDEN, '').slice(0, LONGEST);
}

/** A cell that starts so may be taken for a formula (OWASP, "CSV Injection"), also after spaces. */
export const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;
