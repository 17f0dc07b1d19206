/** The words of a text: lower case, no accents, only letters and digits; "MS2PDE" is read as "MS2 PDE". */
export function wordsOf(text: string): string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/\bms([12])(?=pd)/g, 'ms$1 ').match(/[a-z0-9]+/g) ?? [];
}

/** The names without those that a name before them repeats, whatever capitals, accents and punctuation. Empty names are dropped. */
export function eachOnce(
  names: readonly string[],
  keyOf: (name: string) => string = (name) => wordsOf(name).join(' ') || name.trim(),
): string[] {
  const keys = names.map(keyOf);
  return names.filter((_, place) => keys[place] !== '' && keys.indexOf(keys[place] ?? '') === place);
}
