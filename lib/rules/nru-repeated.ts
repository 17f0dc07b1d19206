import type { Complaint, PageRule } from './rule';
import { normalNumber } from './terms/number';
import { precedentsOf } from './terms/precedent';

/** A referencing is obtained or under way, and is declared once. */
export const nruRepeated: PageRule = {
  id: 'nru-repeated',
  severity: 'warning',
  source: 'Guide DUI, Étape 1, 4. (3/4) et (4/4)',
  confidence: 'inferred',
  checkPage: (context) =>
    precedentsOf(context).flatMap(({ nru, row }, index, all): Complaint[] => {
      const before = all.slice(0, index).find((other) => nru?.filled && other.nru && isSame(other.nru.value, nru.value));
      return before ? [{ message: row === null || before.row === null ? 'underWay' : 'twice', field: nru }] : [];
    }),
};

function isSame(one: string, other: string): boolean {
  return normalNumber(one) === normalNumber(other);
}
