import { type DispositifFacts, NO_CALENDAR } from './dispositif';

/** Dossier patient informatisé. */
export const DPI: DispositifFacts = {
  label: 'DPI vague 2',
  couloir: 'Hôpital',
  dsr: 'DSR-HOP-DPI-Va2',
  vague1: { words: ['dpi'], confidence: 'stated' },
  source: 'Webinaire équivalence (19/02/2026), Précisions sur la notion d’héritage',
  calendar: NO_CALENDAR,
  chapters: null,
};
