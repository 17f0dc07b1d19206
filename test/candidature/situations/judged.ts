import type { Assessment, Situation } from '../../../lib/candidature/equivalence/situation';
import type { DateName } from '../../../lib/segur/official-dates';
import { dayOf, official, shifted } from '../../segur/calendar';
import { situation } from '../equivalence/situations';

/** What is to be said of a situation, and what is not. Sentences go by the keys of their texts without "eq_". */
export interface Judgement {
  case?: Assessment['case'];
  equivalence?: Assessment['equivalence'];
  said: string[];
  unsaid: string[];
  /** Of the checklist, by key: what is an item, « : » and a name after those of each name or component; a day past it is late, with « ! ». */
  items?: { said: string[]; unsaid: string[] };
}

/** A situation with its judgement. */
export interface Judged extends Judgement {
  why: string;
  situation: Situation;
}

/** Days on each side of the dates of DUI: before Date 1, and after Date 1, 2 and 3. */
export const BEFORE = daysFrom('date1', -30);
export const AFTER_1 = daysFrom('date1', 50);
export const AFTER_2 = daysFrom('date2', 45);
export const AFTER_3 = daysFrom('date3', 5);

function daysFrom(date: DateName, days: number): string {
  return shifted(dayOf(official(date)), { days });
}

/** A DUI candidature before Date 1, with what is given. */
export function judged(why: string, changes: Partial<Situation>, judgement: Judgement): Judged {
  return { why, situation: situation({ today: BEFORE, date2: null, ...changes }), ...judgement };
}
