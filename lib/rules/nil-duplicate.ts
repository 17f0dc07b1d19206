import type { Complaint, PageRule } from './rule';
import { normalNumber } from './terms/number';
import { fieldsAbout } from './terms/topic';

/** A NIL belongs to one commercial name, and a component's to the component. */
export const nilDuplicate: PageRule = {
  id: 'nil-duplicate',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. Informations CNDA (2/2)',
  confidence: 'inferred',
  checkPage({ reading }) {
    const given = new Set<string>();
    const repeated = fieldsAbout(reading, 'nil').filter(({ filled, value }) => {
      const nil = normalNumber(value);
      const isRepeated = filled && given.has(nil);
      if (filled) given.add(nil);
      return isRepeated;
    });
    const components = fieldsAbout(reading, 'component-nil').filter(({ filled, value }) => filled && given.has(normalNumber(value)));
    return [
      ...repeated.map((field): Complaint => ({ message: 'names', field })),
      ...components.map((field): Complaint => ({ message: 'component', field })),
    ];
  },
};
