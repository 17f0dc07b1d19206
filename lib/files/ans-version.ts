/** The version of a file of the ANS, where it says it: in its name, in a sheet's, or in a cell. Pure. */
import { compareVersions } from '../candidature/equivalence/version';
import type { FoundSheet } from './read-sheet';
import { type FoundCell, textOf } from './take-back';

/** "V1.3" and "version 1.3"; "Va2" is a vague, no version. */
const NAMED = /(?:^|[^a-z])v(?:ersion)?[\s._-]*(\d{1,3}(?:[._]\d{1,3}){0,3})(?![\d/])/i;
const NUMBER = /^v?\s*(\d{1,3}(?:\.\d{1,3}){0,3})$/i;
const DAY = /\b(\d{1,2}\/\d{1,2}\/\d{4})\b/;
/** A version stands above the table or on a page of its own. */
const FIRST_ROWS = 60;

/** "1.3", a day as written, or "" where the file says neither. Of several, as in a history, the highest. */
export function versionOf(sheets: readonly FoundSheet[], fileName: string): string {
  return (
    namedIn(fileName.replace(/\.\w+$/, '')) ??
    sheets.flatMap(({ name }) => namedIn(name) ?? [])[0] ??
    highest(sheets.flatMap(({ rows }) => rows.slice(0, FIRST_ROWS).flatMap((row, place) => saidIn(row, rows[place + 1] ?? [])))) ??
    ''
  );
}

function namedIn(text: string): string | undefined {
  return NAMED.exec(text)?.[1]?.replaceAll('_', '.');
}

/** « Version 1.3 » in a cell; « Version » before or over its number or its day. */
function saidIn(row: readonly FoundCell[], below: readonly FoundCell[]): string[] {
  return row.flatMap((cell, place) => {
    const text = textOf(cell);
    if (text.length > 80 || !/\bversion\b/i.test(text)) return [];
    const beside = [text.replace(/^.*?version\s*(?:du|:)?\s*/i, ''), textOf(row[place + 1] ?? null), textOf(below[place] ?? null)];
    return [namedIn(text), ...beside.map((each) => NUMBER.exec(each)?.[1] ?? DAY.exec(each)?.[1])].find(Boolean) ?? [];
  });
}

function highest(versions: readonly string[]): string | undefined {
  return [...versions].sort((a, b) => compareVersions(b, a) ?? 0)[0];
}
