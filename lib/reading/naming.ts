/** What a candidature is called where no words of the user's language are needed. */
import type { KnownCandidature } from './reading';

type Named = Pick<KnownCandidature, 'names' | 'product'>;

/** Its commercial names, the main one first; the product's name while none is known, [] while neither is. */
export function namesOf({ names, product }: Named): string[] {
  return names.length > 0 ? names : [product?.name ?? ''].filter(Boolean);
}

/** Its main commercial name, or the product's; "" while neither is known. */
export function mainNameOf(candidature: Named): string {
  return namesOf(candidature)[0] ?? '';
}
