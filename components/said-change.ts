/** What changed from one reading to the next, as it is said everywhere. */
import { keyOfKept } from '../lib/segur/kept-words';
import type { HistoryRow } from '../lib/store/rows';
import { saidDate } from './said-dates';
import type { Words } from './words';

/** "Sécurité des SI : A compléter → Soumis". */
export function saidChange({ subject, name, from, to }: HistoryRow, words: Words): string {
  const { say } = words;
  const told = (value: string) => toldValue(subject, value, words);
  const what = subject === 'convention' ? say('word_step4') : subject === 'deadline' ? say(`word_deadline_${name}`) : name;
  return from === null ? say('panel_change_new', [what, told(to)]) : say('panel_change', [what, told(from), told(to)]);
}

function toldValue(subject: HistoryRow['subject'], value: string, words: Words): string {
  if (subject === 'deadline') return saidDate(value.slice(0, 16), words);
  const key = keyOfKept(subject, value);
  return key === null ? value : words.say(key);
}
