import type { FieldRule } from './rule';
import { DROP_SECTION } from './terms/drop-zone';

/** The list of obsolete versions has no asterisk, and the DUI guide asks for it all the same: "si vous n'êtes pas concerné, l'indiquer". */
export const obsoleteVersions: FieldRule = {
  id: 'obsolete-versions',
  severity: 'info',
  source: DROP_SECTION,
  confidence: 'stated',
  waits: true,
  kinds: ['step2-form'],
  topics: ['obsolete-versions'],
  matches: ({ kind, filled }) => kind === 'file' && !filled,
  check: () => ({ message: 'drop' }),
};
