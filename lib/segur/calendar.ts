import type { DispositifName } from './dispositifs';

/** A date of the official calendar: Paris local time without offset ("2027-10-01T12:00"), or a day alone where no hour is written. */
export interface CalendarDate {
  at: string;
  source: string;
  confidence: 'stated' | 'secondary';
}

/** The dates of one dispositif; null where no source says them. date1: administrative file; date2: all proofs; date3: end of exchanges. */
export interface DispositifCalendar {
  opening: CalendarDate | null;
  date1: CalendarDate | null;
  date2: CalendarDate | null;
  date3: CalendarDate | null;
}

const DUI_WEBINAR = 'Webinaires DUI des 16/04/2026 et 26/05/2026';
const DRIMBOX_PAGE = 'https://industriels.esante.gouv.fr/segur-numerique-sante/vague-2/dispositif-drimbox-couloir-imagerie';
const UNKNOWN: DispositifCalendar = { opening: null, date1: null, date2: null, date3: null };

/** What ANS documents and pages say, as of November 2026. Dates have been postponed before: the user may correct each one. */
export const CALENDAR: Record<DispositifName, DispositifCalendar> = {
  DUI: {
    opening: { at: '2026-06-03', source: DUI_WEBINAR, confidence: 'stated' },
    date1: { at: '2026-10-01T12:00', source: DUI_WEBINAR, confidence: 'stated' },
    date2: { at: '2027-10-01T12:00', source: DUI_WEBINAR, confidence: 'stated' },
    date3: { at: '2028-03-15T12:00', source: DUI_WEBINAR, confidence: 'stated' },
  },
  DRIMBOX: {
    opening: null,
    date1: { at: '2025-09-10T12:00', source: DRIMBOX_PAGE, confidence: 'stated' },
    date2: { at: '2026-05-13T12:00', source: DRIMBOX_PAGE, confidence: 'stated' },
    date3: { at: '2026-09-16T12:00', source: DRIMBOX_PAGE, confidence: 'stated' },
  },
  RIS: {
    ...UNKNOWN,
    date1: { at: '2025-09-10', source: 'thema-radiologie.fr, 07/10/2025', confidence: 'secondary' },
  },
  LGC: UNKNOWN,
  DPI: UNKNOWN,
  PFI: UNKNOWN,
  PSF: UNKNOWN,
};
