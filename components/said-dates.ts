/** Dates as they are read by people. */
import type { Words } from './words';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/**
 * A Paris date as said: "1 oct. 2027 à 12:00", or "1 oct. 2027" for a day. `at`: "2027-10-01T12:00" (an offset after it is ignored) or a day; a
 * text that is no date, as a page may print it, comes back as it is.
 */
export function saidDate(at: string, { say, language }: Words): string {
  const time = Date.parse(at.slice(0, 10));
  if (Number.isNaN(time)) return at;
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(time);
  const hour = at.slice(11, 16);
  return hour === '' ? day : say('word_date_hour', [day, hour]);
}

/** How far a date is: "dans 12 jours", "demain", "aujourd’hui", "hier", "il y a 3 jours". */
export function saidDaysLeft(days: number, { language }: Words): string {
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(days, 'day');
}

/** An instant (ISO 8601 in UTC) as said in Paris: "21 nov. 2026 à 09:30". */
export function saidInstant(instant: string, words: Words, toParis: (instant: number) => string): string {
  return saidDate(toParis(Date.parse(instant)), words);
}
