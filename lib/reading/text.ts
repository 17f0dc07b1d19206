/** Words as they are compared: whatever the accents on capitals, the apostrophes and the spaces. */

/** Readers and rules ask for the same words again and again, so what they are when compared is kept: the longest texts not, and not without an end. */
const compared = new Map<string, string>();
const MOST_KEPT = 8_000;
const LONGEST_KEPT = 300;

/** Lower case, without accents, straight apostrophes and quotes, single spaces, trimmed: "À compléter" is "a completer", "Cœur" is "coeur". */
export function plain(text: string): string {
  const known = compared.get(text);
  if (known !== undefined) return known;
  const words = asCompared(text);
  if (text.length > LONGEST_KEPT) return words;
  if (compared.size >= MOST_KEPT) compared.clear();
  compared.set(text, words);
  return words;
}

/** Letters, digits and marks of ASCII, but the backtick, with single spaces between. */
const BARE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

function asCompared(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
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

/** What `tidy` may change: spaces at the ends or side by side, and letters beyond those of Western Europe with their ordinary marks. */
const UNTIDY = /^ | $| {2}|[^ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]/;

/** Single ordinary spaces, no invisible characters, accents on their letters (NFC), trimmed. Case and punctuation stay as printed. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
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
  return text
    .normalize('NFC')
    .replace(/[^ -_a-~\n]/g, foldUnit)
    .toLowerCase();
}

function foldUnit(unit: string): string {
  if (/[’‘ʼ`´]/.test(unit)) return "'";
  return /[–—‑‒−]/.test(unit) ? '-' : unit.normalize('NFD').charAt(0).toLowerCase();
}
