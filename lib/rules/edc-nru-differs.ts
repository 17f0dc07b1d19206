import type { FieldRule } from './rule';
import { EDC_SECTION } from './terms/edc';
import { isNumberLong, normalNumber } from './terms/number';

/** The number of the software editor's profile is another than that of the EDC PSC candidature read for the same product. The proxy's may be another vendor's. */
export const edcNruDiffers: FieldRule = {
  id: 'edc-nru-differs',
  severity: 'warning',
  source: EDC_SECTION,
  confidence: 'inferred',
  isWhole: isNumberLong,
  topics: ['edc-lps'],
  matches: ({ filled }) => filled,
  check({ value }, { reading: { product }, known }) {
    const numbers = known
      .filter((other) => other.guichet === 'edc-psc' && product && other.product?.reference === product.reference)
      .map(({ number }) => number);
    if (numbers.length > 0 && !numbers.map(normalNumber).includes(normalNumber(value)))
      return { message: 'other', data: [numbers.join(', ')] };
  },
};
