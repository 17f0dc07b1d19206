/** Words as they are compared: whatever the accents on capitals, the apostrophes and the spaces. */

const MOST_KEPT = 8_000;
const LONGEST_KEPT = 2_000;

/** The same function of a text, which keeps what it made: readers and rules ask for the same words again and again. Not without an end. */
export function byText<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || text.length > LONGEST_KEPT) return known ?? make(text);
    if (made.size >= MOST_KEPT) made.clear();
    const now = make(text);
    made.set(text, now);
    return now;
  };
}

/** Lower case, without accents, straight apostrophes and quotes, single spaces, trimmed: "À compléter" is "a completer", "Cœur" is "coeur". */
export const plain = byText(asCompared);

/** Letters, digits and marks of ASCII, but the backtick, with single spaces between. */
const BARE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
const APOSTROPHES = /[’‘ʼ`´]/g;
const DASHES = /[–—‑‒−]/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** Spaces that are not a single ordinary one. */
const UNEVEN = /[^\S ]\s*| \s+/g;

function asCompared(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(DASHES, '-')
    .replace(/œ/g, 'oe')
    .replace(INVISIBLE, '')
    .replace(UNEVEN, ' ')
    .trim();
}

/** Whatever is beyond the letters of Western Europe, their ordinary marks and spaces. */
const UNUSUAL = /[^\s!-~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]|\uFEFF/;

/** Single ordinary spaces, no invisible characters, accents on their letters (NFC), trimmed. Case and punctuation stay as printed. */
export function tidy(text: string): string {
  const composed = UNUSUAL.test(text) ? text.normalize('NFC').replace(INVISIBLE, '') : text;
  return composed.replace(UNEVEN, ' ').trim();
}

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

/** The same text folded for patterns, character by character, so that a match's place is its place in `text`: accents off, lower case, plain apostrophes and dashes. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^ -_a-~\n]/g, foldUnit)
    .toLowerCase();
}

function foldUnit(unit: string): string {
  return unit.normalize('NFD').charAt(0).toLowerCase().replace(APOSTROPHES, "'").replace(DASHES, '-');
}
