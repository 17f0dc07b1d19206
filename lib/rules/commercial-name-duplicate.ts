import { plain } from '../reading/text';
import type { PageRule } from './rule';
import { ownMemory } from './terms/memory';
import { fieldAbout, fieldsAbout } from './terms/topic';

/** Another commercial name is other than the main one of Étape 1, and than those above it. */
export const commercialNameDuplicate: PageRule = {
  id: 'commercial-name-duplicate',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. Informations CNDA (2/2)',
  confidence: 'inferred',
  checkPage(context) {
    const main = fieldAbout(context.reading, 'main-name')?.value ?? ownMemory(context)?.names[0] ?? '';
    const declared = new Set([plain(main)]);
    return fieldsAbout(context.reading, 'other-name').flatMap((field) => {
      const name = plain(field.value);
      if (!field.filled) return [];
      if (declared.has(name)) return [{ message: 'declared', data: [field.value], field }];
      declared.add(name);
      return [];
    });
  },
};
