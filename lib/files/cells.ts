/** What stands in the cells of a spreadsheet. Pure. */
import { parisLocal } from '../segur/dates';

/** A moment in Paris: "2027-10-01T12:00", or a day; one that a spreadsheet has, made by `moment` or `instant`. */
interface Moment {
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

/** A spreadsheet's dates start in 1900; a calendar's years have four digits, also the day after. */
const KNOWN_DATE = /^(?:19|[2-8]\d)\d\d-\d\d-\d\d(?:T\d\d:\d\d)?$/;
const END_OF_TIME = Date.UTC(9000, 0);

/** An instant (ISO 8601) as shown in Paris; null for a text that is none. One that a spreadsheet cannot show is its text. */
export function instant(at: string): Cell {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  return time > 0 && time < END_OF_TIME ? moment(parisLocal(time)) : at;
}

/** A date as printed, without its offset: spreadsheets show Paris time. Null for none; what is no date stays the text that it is. */
export function moment(at: string | null | undefined): Cell {
  if (!at) return null;
  return isShown(at) ? { moment: at.slice(0, 16) } : at;
}

/** Whether a text is a day that there is, with or without its hour, of a year that spreadsheets and calendars have. */
export function isShown(at: string): boolean {
  const local = at.slice(0, 16);
  const time = Date.parse(local.length > 10 ? `${local}Z` : local);
  return KNOWN_DATE.test(local) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(local.slice(0, 10));
}

/** What one cell of a spreadsheet can hold (Microsoft, "Excel specifications and limits"), less the sign that CSV may put before it. */
const LONGEST = 32_766;
/** What some reader takes for the end of a row. */
const ENDS_OF_LINES = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What XML 1.0 cannot hold or is better without: controls, halves of surrogate pairs, what is no character. */
const FORBIDDEN = /[^\t\n\P{Cc}]|[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;

/** What of a text a spreadsheet's cell holds: its lines end in one way, and one that is too long is cut. */
export function asHeld(text: string): string {
  const held = text.replace(ENDS_OF_LINES, '\n').replace(FORBIDDEN, '');
  if (held.length <= LONGEST) return held;
  return `${held.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A cell that starts so may be taken for a formula (OWASP, "CSV Injection"), also after what no eye sees. */
export const FORMULA = /^(?:[\t\n]|[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－﹣−＠﹢﹦﹫])/u;
