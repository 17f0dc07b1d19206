import type { DispositifFacts } from './dispositif';

const PAGE = 'https://industriels.esante.gouv.fr/segur-numerique-sante/vague-2/dispositif-drimbox-couloir-imagerie';

export const DRIMBOX: DispositifFacts = {
  label: 'DRIMbox vague 2',
  couloir: 'Imagerie',
  dsr: 'DSR-IMG-DB-Va2',
  vague1: { words: [], confidence: 'inferred' },
  source: 'Guide DUI (juin 2026), Prérequis 5 (2/2)',
  calendar: {
    opening: null,
    date1: { at: '2025-09-10T12:00', source: PAGE, confidence: 'stated' },
    date2: { at: '2026-05-13T12:00', source: PAGE, confidence: 'stated' },
    date3: { at: '2026-09-16T12:00', source: PAGE, confidence: 'stated' },
  },
  chapters: null,
};
