import { isOver } from '../segur/dates';
import type { RequirementReading } from '../reading/reading';
import { isReadyToSubmit } from '../segur/statuses';
import type { PageRule } from './rule';
import { date3Of } from './terms/limit';

/** Every proof is loaded and the chapter is not submitted: the ANS reads a chapter only when the whole of it is. Silent once the form is closed. */
export const chapterReadyToSubmit: PageRule = {
  id: 'chapter-ready-to-submit',
  severity: 'info',
  source: 'Webinaire « Parcours coordonné DUI » (26 mai 2026), Comment récupérer les preuves ? (1/2)',
  confidence: 'stated',
  kinds: ['chapter-list', 'edc-chapter-list', 'chapter', 'edc-chapter'],
  checkPage(context) {
    const { reading, now } = context;
    const date3 = date3Of(context);
    if (date3 && isOver(date3, now)) return [];
    const ready = reading.chapters.filter(isReadyToSubmit).map(({ name }) => ({ message: 'ready', data: [name], label: name }));
    const whole = reading.requirements.length > 0 && reading.requirements.every(isWhole);
    if (!whole || reading.kind.endsWith('list')) return ready;
    // The page of a chapter does not say whether it is submitted already.
    const page = { message: 'page', incomplete: true };
    return [reading.chapter === null ? page : { ...page, label: reading.chapter }];
  },
};

/** Every proof is counted, and none is missing or asked for again. */
function isWhole({ loaded, total, proofStates }: RequirementReading): boolean {
  return loaded >= total && !proofStates.some(({ state }) => state === 'missing' || state === 'to-redo');
}
