import { asWritten } from '../segur/dates';
import type { PageRule } from './rule';
import { date3Of } from './terms/limit';

/** The ANS asks for changes in a chapter: correct, then submit it again before exchanges close. */
export const chapterToModify: PageRule = {
  id: 'chapter-to-modify',
  severity: 'warning',
  source: 'Guide DUI, Étape 3, « A modifier »',
  confidence: 'stated',
  kinds: ['chapter-list', 'edc-chapter-list'],
  checkPage(context) {
    const date3 = date3Of(context);
    return context.reading.chapters
      .filter(({ status }) => status === 'to-modify')
      .map(({ name }) => ({
        ...(date3 ? { message: 'beforeDate3', data: [name, asWritten(date3)] } : { message: 'modify', data: [name] }),
        label: name,
      }));
  },
};
