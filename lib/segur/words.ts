/** Words as they are compared. */

/** What forgets what was made of texts. */
const forgetters: (() => void)[] = [];

const MOST_KEPT = 8_000;
const LONGEST_KEPT = 300;

/** The same function of a text, which keeps what it made: readers and rules ask for the same words again and again. Not without an end. */
export function byText<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  whenForgotten(() => made.clear());
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || text.length > LONGEST_KEPT) return known ?? make(text);
    if (made.size >= MOST_KEPT) made.clear();
    const now = make(text);
    made.set(text, now);
    return now;
  };
}

/** Forgets what was made of every text: the words of the lexicon are others by now. */
export function forgetMade(): void {
  for (const forget of forgetters) forget();
}

/** Calls `forget` then. */
export function whenForgotten(forget: () => void): void {
  forgetters.push(forget);
}

/** Lower case, without accents, straight apostrophes and quotes, single spaces, trimmed: "À compléter" is "a completer", "Cœur" is "coeur". */
export const plain = byText(asCompared);

/** Letters, digits and marks of ASCII, but the backtick, with single spaces between. */
const BARE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
/** Every apostrophe that is read as the straight one. */
export const APOSTROPHES = /[’‘ʼ`´]/g;
/** Every dash that is read as a hyphen. */
export const DASHES = /[–—‑‒−]/g;
/** Characters that no eye sees. */
export const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** Spaces that are not a single ordinary one. */
export const UNEVEN = /[^\S ]\s*| \s+/g;

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

/** The words of a text: lower case, no accents, only letters and digits; "MS2PDE" is read as "MS2 PDE". */
export function wordsOf(text: string): string[] {
  return (
    plain(text)
      .replace(/\bms([12])(?=pd)/g, 'ms$1 ')
      .match(/[a-z0-9]+/g) ?? []
  );
}
