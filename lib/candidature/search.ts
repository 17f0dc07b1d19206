/** One search over everything that is known: by number first, then by words. Pure. */
import { plain } from '../reading/text';

/** What can be found, in the order in which equals are shown. */
export type EntryKind = 'candidature' | 'item' | 'proof' | 'note' | 'date' | 'rule' | 'link';

/** One thing to find. `where`: what leads to it. */
export interface Entry<Where> {
  kind: EntryKind;
  /** The number or the name that means it alone; "" for what has none. */
  number: string;
  title: string;
  /** What else is told of it, and searched, part by part: most parts are those of many entries. */
  detail: string[];
  where: Where;
}

/** The best of what was found, and how much there was in all. */
export interface FoundEntries<Where> {
  best: Entry<Where>[];
  total: number;
}

/** Finds entries by what was typed; nothing by nothing. */
export type FindEntries<Where> = (sought: string) => FoundEntries<Where>;

const SHOWN = 30;
const RANKS = 5;

/** Prepares the search, once: each key then only compares. Of entries that fit as well, the first given is the first shown. */
export function searchOver<Where>(entries: readonly Entry<Where>[]): FindEntries<Where> {
  const known = new Map<string, string>();
  const once = (text: string) => known.get(text) ?? (known.set(text, compared(text)).get(text) as string);
  const prepared = entries.map((entry) => {
    const [number, title] = [once(entry.number), once(entry.title)];
    return { entry, number, title, all: [number, title, ...entry.detail.map(once)].join('') };
  });
  return (sought) => {
    const whole = compared(sought);
    const words = sought.split(/\s+/).flatMap((word) => compared(word).trim() || []);
    if (words.length === 0) return { best: [], total: 0 };
    const ranked: Entry<Where>[][] = Array.from({ length: RANKS }, () => []);
    let total = 0;
    for (const { entry, number, title, all } of prepared) {
      const rank = rankOf({ number, title, all }, whole, words);
      if (rank === null) continue;
      total++;
      const equals = ranked[rank] as Entry<Where>[];
      if (equals.length < SHOWN) equals.push(entry);
    }
    return { best: ranked.flat().slice(0, SHOWN), total };
  };
}

/** 0: the very number; 1: how it or the title begins; 2: every word begins one of these; 3: one of all that is told; 4: is somewhere in it. Null: not found. */
function rankOf({ number, title, all }: { number: string; title: string; all: string }, whole: string, words: string[]): number | null {
  if (number === whole) return 0;
  if (!words.every((word) => all.includes(word))) return null;
  const start = whole.trimEnd();
  if (number.startsWith(start) || title.startsWith(start)) return 1;
  if (words.every((word) => title.includes(` ${word}`) || number.includes(` ${word}`))) return 2;
  return words.every((word) => all.includes(` ${word}`)) ? 3 : 4;
}

/** Words between single spaces, one before and after: " ins 02 01 01 " for "INS_02.01-01". */
function compared(text: string): string {
  return ` ${plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
