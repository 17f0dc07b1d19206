/** Which items of a checklist are shown. Pure. */
import type { ChecklistItem, Counter, Stage } from '../../../lib/candidature/checklist/item';
import { holdsWords } from '../../../components/words-sought';

/** What the user asked to see. `who` are initials, "" for everybody; `counter` and `stage` are "" for all. */
export interface ItemFilter {
  search: string;
  show: 'all' | 'to-do' | 'late' | 'done';
  who: string;
  counter: Counter | '';
  stage: Stage | '';
}

/** Everything. */
export const NO_FILTER: ItemFilter = { search: '', show: 'all', who: '', counter: '', stage: '' };

/** Whether anything is filtered out. */
export function isFiltering(filter: ItemFilter): boolean {
  return filter.search.trim() !== '' || filter.show !== 'all' || filter.who !== '' || filter.counter !== '' || filter.stage !== '';
}

/** Whether nothing is left to do for an item. */
export function isDone({ state }: Pick<ChecklistItem, 'state'>): boolean {
  return state === 'done-by-page' || state === 'done-by-user' || state === 'not-concerned';
}

/** The items that pass the filter, in their order. `wordsOf`: what is searched in, besides note and initials. */
export function filtered(items: ChecklistItem[], filter: ItemFilter, wordsOf: (item: ChecklistItem) => string): ChecklistItem[] {
  const isSearching = filter.search.trim() !== '';
  return items.filter((item) => {
    if (filter.show === 'to-do' && isDone(item)) return false;
    if (filter.show === 'late' && item.state !== 'late') return false;
    if (filter.show === 'done' && !isDone(item)) return false;
    if (filter.who !== '' && item.initials !== filter.who) return false;
    if (filter.counter !== '' && item.counter !== filter.counter) return false;
    if (filter.stage !== '' && item.stage !== filter.stage) return false;
    return !isSearching || holdsWords(`${wordsOf(item)} ${item.note} ${item.initials}`, filter.search);
  });
}

/** The initials that appear in a list, each once, in alphabetical order. */
export function initialsIn(items: ChecklistItem[]): string[] {
  return [...new Set(items.map(({ initials }) => initials).filter((initials) => initials !== ''))].sort();
}

/** The stages that appear in a list, in its order. */
export function stagesIn(items: ChecklistItem[]): Stage[] {
  return [...new Set(items.map(({ stage }) => stage))];
}

/** The counters that appear in a list, in its order. */
export function countersIn(items: ChecklistItem[]): Counter[] {
  return [...new Set(items.map(({ counter }) => counter))];
}
