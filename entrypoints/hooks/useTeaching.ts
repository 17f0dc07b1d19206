import { useMemo } from 'react';
import { readingBy } from '../../lib/browser/page-reads';
import { sendToPage } from '../../lib/browser/messages';
import { tellWords } from '../../lib/browser/words';
import { whatFollows, type WhatFollows } from '../../lib/judge/what-follows';
import { type Sense, sensesOf } from '../../lib/judge/senses';
import { type ReadBefore, spoiltBefore } from '../../lib/judge/spoilt-before';
import type { PageReading } from '../../lib/reading/reading';
import type { Refusal, TaughtWord } from '../../lib/reading/taught';
import type { Meaning } from '../../lib/reading/wordings';
import { parisLocal } from '../../lib/segur/dates';
import { dossiersAt } from '../../lib/store/dossiers';
import { learnWords, taughtWords } from '../../lib/store/words';

/** What the panel needs to have Cap learn a word of the page beside it. */
export interface Teaching {
  /** Lets the user show a text, and gives it with the longer ones around it; null where they leave. */
  point(): Promise<string[] | null>;
  /** A key that was pressed in the panel meanwhile. */
  press(key: string): void;
  /** What would follow on this page and, `spoilt`, also on those read before; null where it cannot be told. */
  follows(word: string, means: Meaning): Promise<WhatFollows | null>;
  /** What a text that was shown can mean on this page; nothing where that cannot be told or, meanwhile, is no longer asked. */
  senses(shown: readonly string[], isLeft: () => boolean): Promise<Sense[]>;
  /** Gives why a word is refused; null once it is learnt. */
  learn(word: string, means: Meaning): Promise<Refusal | null>;
}

/** Of the page in a tab, as it was read last: the same until another is read. */
export function useTeaching(tab: number | null, reading: PageReading | null): Teaching {
  return useMemo(() => teachingIn(tab, reading), [tab, reading]);
}

function teachingIn(tab: number | null, reading: PageReading | null): Teaching {
  const followsOf = async (word: string, means: Meaning, { taught, dossiers }: Kept): Promise<WhatFollows | null> => {
    const after = tab === null ? null : await readingBy(tab, [...taught, { word, means }]);
    if (!reading || !after) return null;
    const { appear, spoilt } = whatFollows(word, reading, after.reading);
    const before = spoiltBefore(word, means, dossiers);
    return { appear, spoilt: before ? [...spoilt, { fact: before.fact, about: '', before: before.words, after: null }] : spoilt };
  };
  return {
    point: async () => (tab === null ? null : sendToPage(tab, 'point')),
    press: (key) => void (tab !== null && sendToPage(tab, 'pointKey', { key })),
    follows: async (word, means) => followsOf(word, means, await keptNow()),
    async senses(shown, isLeft) {
      const kept = await keptNow();
      return sensesOf(shown, kept.taught, async (word, means) => (isLeft() ? null : followsOf(word, means, kept)));
    },
    async learn(word, means) {
      const refusal = await learnWords([{ word, means }], reading?.kind ?? null);
      if (!refusal) await tellWords();
      return refusal;
    },
  };
}

/** What a new word is held against: the words taught, and what was read on other pages. */
interface Kept {
  taught: TaughtWord[];
  dossiers: readonly ReadBefore[];
}

async function keptNow(): Promise<Kept> {
  const dossiers = await dossiersAt(parisLocal(Date.now()));
  return { taught: await taughtWords(), dossiers: dossiers.map(({ dossier }) => dossier) };
}
