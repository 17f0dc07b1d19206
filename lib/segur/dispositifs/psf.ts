import { type DispositifFacts, NO_CALENDAR } from './dispositif';

/** Paramédicaux et sages-femmes. */
export const PSF: DispositifFacts = {
  label: 'Paramédicaux et sages-femmes vague 2',
  couloir: 'Paramédicaux et sages-femmes',
  dsr: null,
  vague1: { words: [], confidence: 'inferred' },
  source: 'Webinaire équivalence (19/02/2026)',
  calendar: NO_CALENDAR,
  chapters: null,
};
