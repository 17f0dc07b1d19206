import type { Complaint, PageRule } from './rule';
import { normalNumber } from './terms/number';
import { fieldAbout, fieldsAbout } from './terms/topic';

/** A NIL belongs to one commercial name, and a component's to the component. */
export const nilDuplicate: PageRule = {
  id: 'nil-duplicate',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. (2/2) : « Le NIL est spécifique à chaque solution »',
  confidence: 'inferred',
  checkPage({ reading }) {
    const nils = fieldsAbout(reading, 'nil').filter(({ filled }) => filled);
    const own = fieldAbout(reading, 'nil')?.value;
    const repeated = nils.filter((field, at) => nils.slice(0, at).some((each) => same(each.value, field.value)));
    const components = fieldsAbout(reading, 'component-nil').filter(({ filled, value }) => filled && own && same(own, value));
    return [
      ...repeated.map((field): Complaint => ({ message: 'names', field })),
      ...components.map((field): Complaint => ({ message: 'component', field })),
    ];
  },
};

function same(one: string, other: string): boolean {
  return normalNumber(one) === normalNumber(other);
}
