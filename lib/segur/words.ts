/** Words as they are compared. */

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

/** The words of a text: lower case, no accents, only letters and digits; "MS2PDE" is read as "MS2 PDE". */
export function wordsOf(text: string): string[] {
  return (
    plain(text)
      .replace(/\bms([12])(?=pd)/g, 'ms$1 ')
      .match(/[a-z0-9]+/g) ?? []
  );
}
