import type { KnownCandidature } from '../lib/reading/reading';
import { DISPOSITIFS } from '../lib/segur/dispositifs';
import type { Words } from './words';

/** A candidature as people call it: the product and its version. The number while the product is not known. */
export function nameOf({ product, names, number }: Pick<KnownCandidature, 'product' | 'names' | 'number'>, { say }: Words): string {
  const name = product?.name ?? names[0];
  if (name === undefined) return say('word_candidature', [number]);
  return product?.version ? `${name} ${product.version}` : name;
}

/** What a candidature is for: "DUI vague 2", "Espace de Confiance Pro Santé Connect"; "" while unknown. */
export function purposeOf({ dispositif, guichet }: Pick<KnownCandidature, 'dispositif' | 'guichet'>, { say }: Words): string {
  if (guichet === 'edc-psc') return say('word_counter_edc_psc');
  return dispositif ? DISPOSITIFS[dispositif].label : '';
}
