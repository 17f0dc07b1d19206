/** What appears once a field was left, told to assistive technology: once, politely, by one region. What is read on focus is not told again. */
import type { Say } from '../rules/rule';
import type { HintedField, Level, Note } from './hinted';
import { levelOf } from './hinted';
import { make } from './make';

const WORDS: Partial<Record<Level, string>> = {
  error: 'hint_said_correct',
  fill: 'hint_said_fill',
  warning: 'hint_said_check',
  look: 'hint_said_check',
};

export interface Announcer {
  /** A field has the focus: what is said of it is heard with it. */
  entered(field: HintedField, notes: readonly Note[]): void;
  /** A field was left: tells what is said of it since it was entered, now or when it has been read. */
  left(field: HintedField, notes: readonly Note[]): void;
  /** The page is shown anew. */
  follow(notes: readonly Note[]): void;
  /** Tells something else. */
  say(words: string): void;
  /** Stays silent about the field just left: the user is led elsewhere. */
  hush(): void;
}

/** Adds the region, empty, so that it is there before it speaks. */
export function createAnnouncer(layer: HTMLElement, say: Say, waits: ReadonlySet<string>): Announcer {
  const region = make('div', 'told');
  region.role = 'status';
  region.ariaLive = 'polite';
  layer.append(region);
  /** By field: the sentences that were told or read. A sentence that goes is told again when it comes back. */
  const told = new Map<string, readonly string[]>();
  let last: string | null = null;
  /** Of which field the region speaks. */
  let spokenOf: string | null = null;

  const sentencesOf = (key: string, notes: readonly Note[]) => {
    const note = notes.find(({ field }) => field.key === key);
    return note?.spoken.map(({ message }) => message) ?? [];
  };

  function tell(notes: readonly Note[]): void {
    const note = notes.find(({ field }) => field.key === last);
    if (!note) return;
    const { key } = note.field;
    const news = note.spoken.find(({ message }) => !told.get(key)?.includes(message));
    told.set(key, sentencesOf(key, notes));
    const words = news && WORDS[levelOf(news, waits)];
    if (!words) return;
    spokenOf = key;
    region.replaceChildren(say(words, [news.label ?? '']));
  }

  function empty(): void {
    spokenOf = null;
    region.replaceChildren();
  }

  return {
    entered({ key }, notes) {
      if (last === key) last = null;
      told.set(key, sentencesOf(key, notes));
    },
    left({ key }, notes) {
      last = key;
      tell(notes);
    },
    follow(notes) {
      for (const [key, sentences] of told) {
        const now = sentencesOf(key, notes);
        const kept = sentences.filter((sentence) => now.includes(sentence));
        if (now.length) told.set(key, kept);
        else told.delete(key);
      }
      if (spokenOf !== null && !told.has(spokenOf)) empty(); // it is no longer true
      tell(notes);
    },
    say(words) {
      spokenOf = null;
      region.replaceChildren(words);
    },
    hush() {
      last = null;
      empty();
    },
  };
}
