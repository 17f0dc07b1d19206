import type { PageRule } from './rule';
import { DROP_SECTION, dropZones } from './terms/drop-zone';

/** More files than the place takes. */
export const fileCount: PageRule = {
  id: 'file-count',
  severity: 'warning',
  source: DROP_SECTION,
  confidence: 'stated',
  checkPage: (context) =>
    dropZones(context)
      .filter(({ rule, names }) => rule.maxFiles !== null && names.length > rule.maxFiles)
      .map(({ place, rule, names }) => ({ ...place, message: 'tooMany', data: [names.length, rule.maxFiles ?? 0] })),
};
