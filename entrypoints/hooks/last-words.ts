/**
 * What was typed last, kept where the browser writes at once (`localStorage`) until the database has it: a panel that is closed right after a key ends
 * before its database does. Nothing stays there otherwise.
 */
import { assignItem, noteItem } from '../../lib/store/items';
import { changeProofs, type ProofKey } from '../../lib/store/proofs';

/** Words of the user's on one candidature: of an item by its key, or of a proof. */
export type LastWords = { number: string; text: string } & (
  | { item: string; field: 'note' | 'initials' }
  | { proof: ProofKey; field: 'note' | 'initials' | 'fileName' }
);

const PREFIX = 'typed ';
/** In ms. The page that typed them has its turn first. */
const OTHERS_AFTER = 1_000;

/** Stores them. Rejects as the database does; the next page that opens then tries again. */
export function keepWords(words: LastWords): Promise<void> {
  const place = placeOf(words);
  try {
    localStorage.setItem(place, words.text);
  } catch {
    return stored(words); // a full or a forbidden storage: the database alone
  }
  return settle(place);
}

/** Stores what pages that have ended left, now and whenever one leaves something. */
export function takeLastWords(): void {
  for (const place of places()) void settle(place).catch(() => {}); // still there for the next page
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PREFIX) && newValue !== null) setTimeout(() => void settle(key).catch(() => {}), OTHERS_AFTER);
  });
}

/** Forgets what is left there, with everything else. */
export function forgetLastWords(): void {
  for (const place of places()) localStorage.removeItem(place);
}

/** Where something is left; nowhere in a browser that forbids this storage. */
function places(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Stores what stands at a place, one page after another; what is no place of ours is taken away. */
function settle(place: string): Promise<void> {
  return navigator.locks.request(place, async () => {
    const text = localStorage.getItem(place);
    if (text === null) return;
    const words = wordsAt(place, text);
    if (words) await stored(words);
    if (localStorage.getItem(place) === text) localStorage.removeItem(place);
  });
}

async function stored(words: LastWords): Promise<void> {
  const { number, text } = words;
  if ('proof' in words) await changeProofs(number, [words.proof], { [words.field]: text });
  else if (words.field === 'note') await noteItem(number, words.item, text);
  else await assignItem(number, words.item, text);
}

function placeOf(words: LastWords): string {
  return PREFIX + JSON.stringify({ ...words, text: undefined });
}

/** Null where the place is none that is written here. */
function wordsAt(place: string, text: string): LastWords | null {
  try {
    const { number, field, item, proof } = JSON.parse(place.slice(PREFIX.length)) as Record<string, unknown>;
    if (typeof number !== 'string') return null;
    if (typeof item === 'string' && (field === 'note' || field === 'initials')) return { number, item, field, text };
    const { chapter, proof: id } = (proof ?? {}) as Record<string, unknown>;
    if (typeof chapter !== 'string' || typeof id !== 'string') return null;
    return field === 'note' || field === 'initials' || field === 'fileName' ? { number, proof: { chapter, proof: id }, field, text } : null;
  } catch {
    return null;
  }
}
