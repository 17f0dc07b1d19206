import type { PageReading } from '../../reading/reading';

/** A recap without the button that submits: the step was submitted, and nothing on it can be corrected there. */
export function isSubmittedRecap({ kind, offersSubmission }: PageReading): boolean {
  return kind.endsWith('-recap') && offersSubmission === false;
}
