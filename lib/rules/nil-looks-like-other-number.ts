import type { PageRule } from './rule';
import { compact } from './terms/number';
import { fieldsAbout } from './terms/topic';

/** A NIL is none of the other numbers of the page: the product's reference on Convergence, a company's SIREN or SIRET. Its own shape is not published. */
export const nilLooksLikeOtherNumber: PageRule = {
  id: 'nil-looks-like-other-number',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. Informations CNDA (1/2)',
  confidence: 'inferred',
  checkPage({ reading }) {
    const sirets = fieldsAbout(reading, 'siret').map(({ value }) => compact(value));
    const companies = new Set([...sirets, ...sirets.map((siret) => siret.slice(0, 9))]);
    const nils = [...fieldsAbout(reading, 'nil'), ...fieldsAbout(reading, 'component-nil')].filter(({ filled }) => filled);
    return nils.flatMap((field) => {
      const nil = compact(field.value);
      if (nil === reading.product?.reference) return [{ message: 'product', field }];
      return nil.length >= 9 && companies.has(nil) ? [{ message: 'siren', field }] : [];
    });
  },
};
