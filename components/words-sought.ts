/** Searching by words, as every list of the extension does. */
import { plain } from '../lib/segur/words';

/** Whether a text holds every word that is sought, whatever its case, accents and apostrophes: "eole" finds "Éole". An empty search finds every text. */
export function holdsWords(text: string, sought: string): boolean {
  const within = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
