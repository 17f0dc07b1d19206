/** What the ANS says of one dispositif of vague 2: everything that is known of it stands in its own file, beside this one. */

/** A date of the official calendar: Paris local time without offset ("2027-10-01T12:00"), or a day alone where no hour is written. */
interface CalendarDate {
  at: string;
  source: string;
  /** The words of the source that say it, where they are kept. */
  words?: string;
  /** `secondary`: told by somebody else than the ANS. */
  confidence: 'stated' | 'secondary';
}

/** The dates of a dispositif; null where no source says them. date1: administrative file; date2: all proofs; date3: end of exchanges. */
export interface DispositifCalendar {
  opening: CalendarDate | null;
  date1: CalendarDate | null;
  date2: CalendarDate | null;
  date3: CalendarDate | null;
}

/** A chapter of Étape 3 with its number of proofs, as the guides' screens show it; counts change with the profiles and with equivalence. */
interface Chapter {
  name: string;
  /** null for a card that counts no proof, such as an appointment. */
  proofs: number | null;
}

/** A dispositif of vague 2. */
export interface DispositifFacts {
  /** As said to users. */
  label: string;
  couloir: string;
  /** DSR code of the vague 2 card, where one was seen. */
  dsr: string | null;
  /** Vague 1 dispositifs of the same couloir that héritage reaches, as lower-case words of the DSR field. */
  vague1: { words: string[]; confidence: 'stated' | 'inferred' };
  source: string;
  calendar: DispositifCalendar;
  /** The chapters of Étape 3 in their printed order; null where no source gives them. */
  chapters: { list: Chapter[]; source: string } | null;
}

/** The calendar of a dispositif that no source gives. */
export const NO_CALENDAR: DispositifCalendar = { opening: null, date1: null, date2: null, date3: null };
