/** The official dates of a candidature, from every source that names them. */

/** One source's word on a date. `at`: Paris local time "2027-10-01T12:00", or a day where no hour is said. */
export interface DeadlineWord {
  from: 'page' | 'calendar' | 'user';
  at: string;
  /** Where it is written; for a page, its words as printed. */
  source: string;
}

/** One of the three dates of one candidature. */
export interface Deadline {
  number: string;
  /** The product's name as printed, or the main commercial name; "" while unknown. */
  product: string;
  dispositif: string | null;
  date: 'date1' | 'date2' | 'date3';
  /** The earliest word: it is the one that alarms. A day counts as its noon (the ANS's usual hour). */
  at: string;
  words: DeadlineWord[];
  /** Two words name different moments. */
  differs: boolean;
  /** Whole days from today to `at`; negative when past. */
  daysLeft: number;
  /** What it asks for is submitted (date 1: steps 1 and 2; date 2: every chapter; date 3: every chapter validated). */
  met: boolean;
}
