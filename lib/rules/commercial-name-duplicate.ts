import { plain } from '../page/text';
import type { PageRule } from './rule';
import { ownMemory } from './terms/memory';
import { fieldAbout, fieldsAbout } from './terms/topic';

/** Another commercial name is other than the main one of Étape 1, and than those above it. */
export const commercialNameDuplicate: PageRule = {
  id: 'commercial-name-duplicate',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. (2/2)',
  confidence: 'inferred',
  checkPage(context) {
    const main = fieldAbout(context.reading, 'main-name')?.value ?? ownMemory(context)?.names[0] ?? '';
    const others = fieldsAbout(context.reading, 'other-name').filter(({ filled }) => filled);
    return others
      .filter((field, at) => [main, ...others.slice(0, at).map(({ value }) => value)].some((name) => plain(name) === plain(field.value)))
      .map((field) => ({ message: 'declared', data: [field.value], field }));
  },
};
