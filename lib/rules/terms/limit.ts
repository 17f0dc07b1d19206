import type { DeadlineSubject, PageReading, StepNumber } from '../../reading/reading';
import type { OwnDate, RuleContext } from '../rule';
import { DISPOSITIFS } from '../../segur/dispositifs';
import type { CalendarDate } from '../../segur/dispositifs/dispositif';

/** What each step's limit is about. Étape 4 has none. */
const SUBJECTS: Record<StepNumber, DeadlineSubject | null> = { 1: 'candidature', 2: 'eligibilite', 3: 'preuves', 4: null };

/** What the limit of a step is about; null for a page of no step and for Étape 4. */
export function subjectOfStep(step: StepNumber | null): DeadlineSubject | null {
  return step && SUBJECTS[step];
}

/** The official date that a printed deadline stands for: Date 1 for the candidature and the eligibility, Date 2 for the proofs; null where unknown. */
export function calendarDate(context: RuleContext, subject: DeadlineSubject): CalendarDate | null {
  return officialDate(context, subject === 'preuves' ? 'date2' : 'date1');
}

/** Date 1, 2 or 3 of the page's dispositif, the user's own first; null where nobody says it. */
export function officialDate({ reading, dates }: RuleContext, which: OwnDate['date']): CalendarDate | null {
  const own = dates?.find(({ dispositif, date }) => dispositif === reading.dispositif && date === which);
  if (own) return { at: own.at, source: 'Date que vous avez saisie dans les réglages', confidence: 'stated' };
  return reading.dispositif && DISPOSITIFS[reading.dispositif].calendar[which];
}

/** The printed deadline as Paris local time, "2026-10-01T23:59"; null where the page prints none. */
export function printedLimit(reading: PageReading, subject: DeadlineSubject): string | null {
  return reading.deadlines.find((deadline) => deadline.subject === subject)?.at.slice(0, 16) ?? null;
}

/** A limit as people write it: "01/10/2026 12:00", or "01/10/2026". */
export function limitText(limit: string): string {
  const [year, month, day] = limit.slice(0, 10).split('-');
  const hour = limit.slice(11, 16);
  return `${day}/${month}/${year}${hour && ` ${hour}`}`;
}
