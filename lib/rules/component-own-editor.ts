import { plain } from '../reading/text';
import type { FieldRule } from './rule';
import { fieldAbout } from './terms/topic';

/** An additional component is edited by a third party or by a member of the group, not by the candidate. Silent where the page does not name the candidate. */
export const componentOwnEditor: FieldRule = {
  id: 'component-own-editor',
  severity: 'warning',
  source: 'Webinaire « Principe d’équivalence des preuves » (19 février 2026), Rappel et définitions des notions clés',
  confidence: 'inferred',
  topics: ['component-editor'],
  matches: ({ filled }) => filled,
  check: (field, { reading }) =>
    plain(field.value) === plain(fieldAbout(reading, 'company')?.value ?? '') ? { message: 'own' } : undefined,
};
