/** What a line of the user's own work is about, in words: an item, a proof, an answer, a date. Pure. */
import type { NewsLine } from '../lib/files/merge-news';
import type { Say } from '../lib/rules/rule';
import { DISPOSITIFS, type DispositifName } from '../lib/segur/dispositifs';

/** Questions whose text is not called as they are. */
const QUESTION_TEXTS: Record<string, string> = { new: 'component' };

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
