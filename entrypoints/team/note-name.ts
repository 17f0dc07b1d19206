import { nameOfLine } from '../../components/line-name';
import type { Say } from '../../lib/rules/rule';
import { partsOfPlace } from '../../lib/store/note-versions';

/** What a note is about, by its table and key as `Notes` has them. `titles`: the words of the user's own items, by key. */
export function nameOfPlace(place: string, titles: ReadonlyMap<string, string | null>, say: Say): string {
  const { number, key, proof } = partsOfPlace(place);
  if (place.startsWith('proofs ')) return proof || key;
  const about = { number, table: 'items', subject: 'note', kind: 'added', key, words: titles.get(key) ?? null } as const;
  return nameOfLine({ ...about, before: null, after: null, initials: '' }, say);
}
