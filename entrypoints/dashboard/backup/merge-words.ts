/** What a merge would bring, in words. Pure. */
import type { NewsLine, NewsValue } from '../../../lib/files/merge-news';
import type { Say } from '../../../lib/rules/rule';
import { DISPOSITIFS, type DispositifName } from '../../../lib/segur/dispositifs';
import type { Words } from '../../../components/words';
import { readable } from '../readable';

/** Questions whose text is not called as they are. */
const QUESTION_TEXTS: Record<string, string> = { new: 'component' };
const TICKS: Record<string, string> = {
  done: 'export_state_done_by_user',
  todo: 'export_state_todo',
  'not-concerned': 'export_state_not_concerned',
};

/** What a line is about, as it is called elsewhere; its key where it has no text. */
export function nameOfLine(line: NewsLine, say: Say): string {
  const { table, key, words } = line;
  if (words !== null) return words;
  const [, capture, thing] = /^(derogatory-.+)#(\w+)$/.exec(key) ?? [];
  if (capture && thing) return `${nameOfLine({ ...line, key: capture }, say)} · ${say(`panel_shows_${thing}`)}`;
  if (table === 'userDates') {
    const [dispositif = '', date = ''] = key.split(' ');
    return `${DISPOSITIFS[dispositif as DispositifName]?.label ?? dispositif}, ${say(`word_${date}`)}`;
  }
  if (table === 'dismissals') return say(`rule_${key.replaceAll('-', '_')}_title`);
  const [, kind = '', of = ''] = /^([^:]*):?(.*)$/s.exec(key) ?? [];
  const text = table === 'answers' ? `eq_ask_${QUESTION_TEXTS[kind] ?? kind}` : `item_${kind}`;
  const name = text.replaceAll('-', '_');
  const said = say(name, [of]);
  return said === name ? key : said.replace(/(?<!\s)\s*(?:\(\)|:\s*$)/g, ''); // what more the text would say is not in the key
}

/** A value as a person reads it; "" for none. */
export function valueOfLine({ subject }: NewsLine, value: NewsValue, words: Words): string {
  const tick = subject === 'tick' && typeof value === 'string' ? TICKS[value] : undefined;
  return tick ? words.say(tick) : readable(value, words);
}
