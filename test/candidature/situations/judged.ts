import type { Assessment, Situation } from '../../../lib/candidature/equivalence/situation';
import { situation } from '../equivalence/situations';

/** What is to be said of a situation, and what is not. Sentences go by the keys of their texts without "eq_". */
export interface Judgement {
  case?: Assessment['case'];
  equivalence?: Assessment['equivalence'];
  said: string[];
  unsaid: string[];
}

/** A situation with its judgement. */
export interface Judged extends Judgement {
  why: string;
  situation: Situation;
}

/** Days on each side of the dates of DUI: before Date 1, and after Date 1, 2 and 3. */
export const BEFORE = '2026-09-01';
export const AFTER_1 = '2026-11-21';
export const AFTER_2 = '2027-11-15';
export const AFTER_3 = '2028-03-20';

/** A DUI candidature before Date 1, with what is given. */
export function judged(why: string, changes: Partial<Situation>, judgement: Judgement): Judged {
  return { why, situation: situation({ today: BEFORE, date2: null, ...changes }), ...judgement };
}
