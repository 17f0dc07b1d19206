import type { DispositifCalendar, DispositifFacts } from './dispositif';

/** Its dates. */
export const RIS_CALENDAR: DispositifCalendar = {
  opening: null,
  date2: null,
  date3: null,
  date1: { at: '2025-09-10', source: 'thema-radiologie.fr, 07/10/2025', confidence: 'secondary' },
};

/** Système d’information de radiologie. */
export const RIS: DispositifFacts = {
  label: 'RIS vague 2',
  couloir: 'Imagerie',
  dsr: 'DSR-IMG-RIS-Va2',
  vague1: { words: ['ris'], confidence: 'inferred' },
  source: 'Guide DUI (juin 2026), Prérequis 5 (2/2)',
  calendar: RIS_CALENDAR,
  chapters: null,
};
