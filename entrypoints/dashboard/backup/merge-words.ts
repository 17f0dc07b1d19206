/** A value that a merge would bring, in words. Pure. */
import type { NewsLine, NewsValue } from '../../../lib/files/merge-news';
import { type Meaning, nameOfMeaning } from '../../../lib/reading/wordings';
import type { Words } from '../../../components/words';
import { readable } from '../readable';

const TICKS: Record<string, string> = {
  done: 'export_state_done_by_user',
  todo: 'export_state_todo',
  'not-concerned': 'export_state_not_concerned',
};

/** A value as a person reads it; "" for none. */
export function valueOfLine({ subject }: NewsLine, value: NewsValue, words: Words): string {
  if (subject === 'word' && typeof value === 'string') return nameOfMeaning(value as Meaning);
  const tick = subject === 'tick' && typeof value === 'string' ? TICKS[value] : undefined;
  return tick ? words.say(tick) : readable(value, words);
}
