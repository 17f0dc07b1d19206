import { asWritten, isOver } from '../segur/dates';
import type { Complaint, PageRule } from './rule';
import { date3Of } from './terms/limit';

/** The ANS asks for changes in a chapter: correct, then submit it again before exchanges close; after that the form is no longer open. */
export const chapterToModify: PageRule = {
  id: 'chapter-to-modify',
  severity: 'warning',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'stated',
  kinds: ['chapter-list', 'edc-chapter-list'],
  checkPage(context) {
    const date3 = date3Of(context);
    const asked = (name: string): Complaint => {
      if (!date3) return { message: 'modify', data: [name] };
      return { message: isOver(date3, context.now) ? 'pastDate3' : 'beforeDate3', data: [name, asWritten(date3)] };
    };
    return context.reading.chapters.filter(({ status }) => status === 'to-modify').map(({ name }) => ({ ...asked(name), label: name }));
  },
};
