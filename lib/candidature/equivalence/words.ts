import { wordsOf } from '../../segur/words';

/** The names without those that a name before them repeats, whatever capitals, accents and punctuation. Empty names are dropped. */
export function eachOnce(
  names: readonly string[],
  keyOf: (name: string) => string = (name) => wordsOf(name).join(' ') || name.trim(),
): string[] {
  const keys = names.map(keyOf);
  return names.filter((_, place) => keys[place] !== '' && keys.indexOf(keys[place] ?? '') === place);
}
