/** What a merge would bring, in words. Pure. */
import type { NewsLine, NewsValue } from '../../../lib/files/merge-news';
import type { Say } from '../../../lib/rules/rule';
import { type Meaning, WORDINGS } from '../../../lib/reading/wordings';
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
  if (subject === 'word' && typeof value === 'string') return WORDINGS[value as Meaning];
  const tick = subject === 'tick' && typeof value === 'string' ? TICKS[value] : undefined;
  return tick ? words.say(tick) : readable(value, words);
}

/** What a note is about, by its table and key as `Notes` has them. `titles`: the words of the user's own items, by key. */
export function nameOfPlace(place: string, titles: ReadonlyMap<string, string | null>, say: Say): string {
  const [, table, written = '[]'] = /^(\w+) (.*)$/s.exec(place) ?? [];
  const [number = '', key = '', proof = ''] = JSON.parse(written) as string[];
  if (table === 'proofs') return proof || key;
  const about = { number, table: 'items', subject: 'note', kind: 'added', key, words: titles.get(key) ?? null } as const;
  return nameOfLine({ ...about, before: null, after: null, initials: '' }, say);
}
