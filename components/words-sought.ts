/** Searching by words, as every list of the extension does. */

/** Whether a text holds every word that is sought, whatever its case, accents and apostrophes: "eole" finds "Éole". Nothing sought is in every text. */
export function holdsWords(text: string, sought: string): boolean {
  const within = bare(text);
  return bare(sought)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}
