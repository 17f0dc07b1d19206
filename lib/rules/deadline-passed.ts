import { asWritten, isOver } from '../segur/dates';
import type { PageReading } from '../reading/reading';
import type { PageRule } from './rule';
import { isSubmitted, wasSubmitted } from '../segur/statuses';
import { countsProofs } from './terms/chapter';
import { limitWords, subjectOfStep } from './terms/limit';

/** The limit of the page's step is behind us and the step is not submitted. What follows is not known, so nothing is said of it. */
export const deadlinePassed: PageRule = {
  id: 'deadline-passed',
  severity: 'warning',
  source: 'Guide DUI, « Date limite pour soumettre une première fois »',
  confidence: 'stated',
  kinds: ['step1-form', 'step1-recap', 'step2-form', 'step2-recap', 'chapter-list', 'chapter'],
  checkPage(context) {
    const { reading, now } = context;
    const subject = subjectOfStep(reading.step ?? stepOfKind(reading));
    if (subject === null || wasFiled(reading) || isToReadAgain(reading)) return [];
    const limit = limitWords(context, subject)[0]?.at;
    if (!limit || !isOver(limit, now)) return [];
    return [{ message: 'passed', data: [asWritten(limit)], incomplete: reading.kind === 'chapter' }];
  },
};

function stepOfKind({ kind }: PageReading): 1 | 2 | 3 {
  if (kind.startsWith('step1')) return 1;
  return kind.startsWith('step2') ? 2 : 3;
}

/** A recap without the button that submits: the step was submitted. */
function isToReadAgain({ kind, offersSubmission }: PageReading): boolean {
  return kind.endsWith('-recap') && offersSubmission === false;
}

/** Submitted at least once, as far as the page tells: a chapter to modify was. One chapter's page tells it by its proofs only. */
function wasFiled({ kind, step, steps, chapters, requirements }: PageReading): boolean {
  const status = steps.find(({ number }) => number === step)?.status;
  if (status && isSubmitted(status)) return true;
  if (kind === 'chapter') return requirements.length > 0 && requirements.every(({ loaded, total }) => loaded >= total);
  const counted = chapters.filter(countsProofs);
  return counted.length > 0 && counted.every((chapter) => wasSubmitted(chapter.status));
}
