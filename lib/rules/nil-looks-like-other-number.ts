import type { FieldRule } from './rule';
import { compact } from './terms/number';
import { fieldsAbout } from './terms/topic';

/** A NIL is none of the other numbers of the page: the product's reference on Convergence, a company's SIREN or SIRET. Its own shape is not published. */
export const nilLooksLikeOtherNumber: FieldRule = {
  id: 'nil-looks-like-other-number',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. Informations CNDA (1/2)',
  confidence: 'inferred',
  topics: ['nil', 'component-nil'],
  matches: ({ filled }) => filled,
  check(field, { reading }) {
    const nil = compact(field.value);
    if (nil === reading.product?.reference) return { message: 'product' };
    const sirets = fieldsAbout(reading, 'siret').map(({ value }) => compact(value));
    if (nil.length >= 9 && sirets.some((siret) => siret === nil || siret.slice(0, 9) === nil)) return { message: 'siren' };
  },
};
