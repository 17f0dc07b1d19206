/** Words as they are compared: whatever the accents on capitals, the apostrophes and the spaces. */

/** Lower case, without accents, straight apostrophes and quotes, single spaces, trimmed: "À compléter" is "a completer", "Cœur" is "coeur". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[–—‑‒−]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

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

/** The same text folded for patterns, character by character, so that a match's place is its place in `text`: accents off, lower case, plain apostrophes and dashes. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.normalize('NFC').split('')) {
    const base = unit.normalize('NFD').charAt(0);
    folded += /[’‘ʼ`´]/.test(unit) ? "'" : /[–—‑‒−]/.test(unit) ? '-' : base.toLowerCase();
  }
  return folded;
}
