import type { PageReading } from '../reading/reading';
import { asWritten, isOver } from '../segur/dates';
import type { Complaint, PageRule } from './rule';
import { date3Of } from './terms/limit';

/** The ANS asks for changes in a chapter: correct, then submit it again before exchanges close; after that the form is no longer open. */
export const chapterToModify: PageRule = {
  id: 'chapter-to-modify',
  severity: 'warning',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'stated',
  kinds: ['chapter-list', 'edc-chapter-list', 'chapter', 'edc-chapter'],
  checkPage(context) {
    const date3 = date3Of(context);
    const asked = (name: string): Complaint => {
      if (!date3) return { message: 'modify', data: [name] };
      return { message: isOver(date3, context.now) ? 'pastDate3' : 'beforeDate3', data: [name, asWritten(date3)] };
    };
    return toModify(context.reading).map((name) => ({ ...asked(name), label: name }));
  },
};

/** The names of the chapters to modify: those of the list, and the one whose page asks for a proof again. */
function toModify({ chapters, chapter, requirements }: PageReading): string[] {
  const listed = chapters.filter(({ status }) => status === 'to-modify').map(({ name }) => name);
  const isAsked = requirements.some(({ proofStates }) => proofStates.some(({ state }) => state === 'to-redo'));
  return isAsked && chapter !== null ? [chapter] : listed;
}
