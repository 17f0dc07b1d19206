/** A sheet as the CSV that a French Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF, dates as jj/mm/aaaa. Pure. */
import { asWritten } from '../segur/dates';
import { asHeld, type Cell, FORMULA, type Sheet } from './cells';

const BYTE_ORDER_MARK = '\uFEFF';

/** Words that Excel reads beside digits: months and halves of a day, in French and in English. */
const DATE_WORDS = new RegExp(
  [
    'janvier|janv|january|jan|fevrier|fevr|february|feb|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul',
    'aout|august|aug|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|decembre|december|dec|am|pm',
  ].join('|'),
  'g',
);
/** What may stand beside digits where Excel sees a number, a share, an amount, a date or an hour. */
const AROUND_DIGITS = /^[\p{Nd}\s.,:/\\()%€$£+\-'’eh]+$/u;
const TRUTHS = /^(?:vrai|faux|true|false)$/;

/**
 * The text of the file. No cell starts a formula: an apostrophe is put before those that would. Words that Excel would take for something else (`0332`,
 * `3/4`, `1E5`, fourteen digits) have a tab before them, which no eye sees: quoting does not help, and `="0332"` would be a formula.
 */
export function csvOf({ header, rows }: Sheet): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).map(quoted).join(';'));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'object') return asWritten(cell.moment);
  const held = asHeld(cell);
  if (FORMULA.test(held)) return `'${held}`;
  return isTakenForMore(held) ? `\t${held}` : held;
}

function isTakenForMore(text: string): boolean {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return TRUTHS.test(bare) || (/\p{Nd}/u.test(bare) && AROUND_DIGITS.test(bare.replace(DATE_WORDS, '')));
}

function quoted(text: string): string {
  return /[";\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
