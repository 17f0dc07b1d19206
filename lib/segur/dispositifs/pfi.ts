import { type DispositifFacts, NO_CALENDAR } from './dispositif';

/** Plateforme d’intermédiation. */
export const PFI: DispositifFacts = {
  label: 'PFI vague 2',
  couloir: 'Hôpital',
  dsr: 'DSR-HOP-PFI-Va2',
  vague1: { words: ['pfi'], confidence: 'inferred' },
  source: 'Guide DUI (juin 2026), Prérequis 5 (2/2)',
  calendar: NO_CALENDAR,
  chapters: null,
};
