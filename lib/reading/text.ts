/** The words of a page as they are compared: whatever the accents on capitals, the apostrophes and the spaces. */
import { APOSTROPHES, byText, DASHES, INVISIBLE, plain, UNEVEN } from '../segur/words';

export { byText, plain };

/** Whatever is beyond the letters of Western Europe, their ordinary marks and spaces. */
const UNUSUAL = /[^\s!-~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]|\uFEFF/;

/** Single ordinary spaces, no invisible characters, accents on their letters (NFC), trimmed. Case and punctuation stay as printed. */
export const tidy = byText((text) => {
  const composed = UNUSUAL.test(text) ? text.normalize('NFC').replace(INVISIBLE, '') : text;
  return composed.replace(UNEVEN, ' ').trim();
});

/** Whether `tidy` leaves nothing of a text. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200B-\u200D\u2060\u00AD]/.test(text);
}

/** Whether a field's label holds these words, compared by `plain`. */
export function labelHas(field: { label: string }, words: string): boolean {
  return plain(field.label).includes(plain(words));
}

/** Whether a field's section holds these words, compared by `plain`. False outside any section. */
export function sectionHas(field: { section: string | null }, words: string): boolean {
  return field.section !== null && plain(field.section).includes(plain(words));
}

/**
 * The same text folded for patterns, character by character: accents off, lower case, plain apostrophes and dashes. Unlike `plain` it keeps each
 * character's place, so that a match's place is its place in `text`.
 */
export const fold = byText((text) =>
  text
    .normalize('NFC')
    .replace(/[^ -_a-~\n]/g, foldUnit)
    .toLowerCase(),
);

function foldUnit(unit: string): string {
  return unit.normalize('NFD').charAt(0).toLowerCase().replace(APOSTROPHES, "'").replace(DASHES, '-');
}
