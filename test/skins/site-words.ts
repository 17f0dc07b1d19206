/** The words of Convergence that the replica and the examples print, from where the readers have them. */
import { STATUS_TITLES, STEP_TITLES } from '../../lib/segur/site-words.ts';

/** The names of the four steps as printed today. */
export const STEPS = STEP_TITLES.map(([today]) => today);

/** The name of Étape 2, and how it stands inside a sentence. */
export const STEP_2: string = STEP_TITLES[1][0];
export const IN_STEP_2 = STEP_2.toLowerCase();

/** The status of what came back. */
export const TO_MODIFY: string = STATUS_TITLES['to-modify'][0];
