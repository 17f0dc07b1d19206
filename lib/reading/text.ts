/** The words of a page as they are compared: whatever the accents on capitals, the apostrophes and the spaces. */
import { plain } from '../segur/words';

export { plain };

/** Single ordinary spaces, no invisible characters, accents on their letters (NFC), trimmed. Case and punctuation stay as printed. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
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
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.normalize('NFC').split('')) {
    const base = unit.normalize('NFD').charAt(0);
    folded += /[’‘ʼ`´]/.test(unit) ? "'" : /[–—‑‒−]/.test(unit) ? '-' : base.toLowerCase();
  }
  return folded;
}
