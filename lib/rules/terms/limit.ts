import type { DeadlineSubject, StepNumber } from '../../reading/reading';
import { DATE_OF_LIMIT, type DateWord, wordsOn } from '../../segur/official-dates';
import type { RuleContext } from '../rule';

/** What each step's limit is about. Étape 4 has none. */
const SUBJECTS: Record<StepNumber, DeadlineSubject | null> = { 1: 'candidature', 2: 'eligibilite', 3: 'preuves', 4: null };

/** What the limit of a step is about; null for a page of no step and for Étape 4. */
export function subjectOfStep(step: StepNumber | null): DeadlineSubject | null {
  return step && SUBJECTS[step];
}

/** Everybody's word on a limit that pages print, by the law (`wordsOn`); the first is the limit. */
export function limitWords({ reading, dates = [] }: RuleContext, subject: DeadlineSubject): DateWord[] {
  const { dispositif, deadlines } = reading;
  return wordsOn(DATE_OF_LIMIT[subject], { dispositif, printed: deadlines.filter((printed) => printed.subject === subject), own: dates });
}

/** Date 3, which no page prints; undefined where nobody says it. */
export function date3Of({ reading, dates = [] }: RuleContext): string | undefined {
  return wordsOn('date3', { dispositif: reading.dispositif, printed: [], own: dates })[0]?.at;
}
