/** Words as they are compared. */

/** Lower case, without accents, straight apostrophes, no space around: "À l’Étape 1 " is "a l'etape 1". */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

/** The words of a text: lower case, no accents, only letters and digits; "MS2PDE" is read as "MS2 PDE". */
export function wordsOf(text: string): string[] {
  return (
    unaccented(text)
      .replace(/\bms([12])(?=pd)/g, 'ms$1 ')
      .match(/[a-z0-9]+/g) ?? []
  );
}
