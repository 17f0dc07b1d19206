import type { ChecklistItem } from '../lib/candidature/checklist/item';
import type { Say } from '../lib/rules/rule';

/** What an item is called: the user's own words, or the text of its kind. */
export function titleOf(item: Pick<ChecklistItem, 'title' | 'words'>, say: Say): string {
  return item.words ?? say(item.title.text, item.title.data);
}
