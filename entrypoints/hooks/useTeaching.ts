import { useMemo } from 'react';
import { readingBy } from '../../lib/browser/page-reads';
import { sendToPage } from '../../lib/browser/messages';
import { tellWords } from '../../lib/browser/words';
import { whatFollows, type WhatFollows } from '../../lib/judge/what-follows';
import { spoiltBefore } from '../../lib/judge/spoilt-before';
import type { PageReading } from '../../lib/reading/reading';
import type { Refusal } from '../../lib/reading/taught';
import type { Meaning } from '../../lib/reading/wordings';
import { parisLocal } from '../../lib/segur/dates';
import { dossiersAt } from '../../lib/store/dossiers';
import { learnWords, taughtWords } from '../../lib/store/words';

/** What the panel needs to have Cap learn a word of the page beside it. */
export interface Teaching {
  /** Lets the user show a word; null where they leave. */
  point(): Promise<string | null>;
  /** A key that was pressed in the panel meanwhile. */
  press(key: string): void;
  /** What would follow on this page and, `spoilt`, also on those read before; null where it cannot be told. */
  follows(word: string, means: Meaning): Promise<WhatFollows | null>;
  /** Gives why a word is refused; null once it is learnt. */
  learn(word: string, means: Meaning): Promise<Refusal | null>;
}

/** Of the page in a tab, as it was read last: the same until another is read. */
export function useTeaching(tab: number | null, reading: PageReading | null): Teaching {
  return useMemo(() => teachingIn(tab, reading), [tab, reading]);
}

function teachingIn(tab: number | null, reading: PageReading | null): Teaching {
  return {
    point: async () => (tab === null ? null : sendToPage(tab, 'point')),
    press: (key) => void (tab !== null && sendToPage(tab, 'pointKey', { key })),
    async follows(word, means) {
      const after = tab === null ? null : await readingBy(tab, [...(await taughtWords()), { word, means }]);
      if (!reading || !after) return null;
      const { appear, spoilt } = whatFollows(word, reading, after.reading);
      const dossiers = (await dossiersAt(parisLocal(Date.now()))).map(({ dossier }) => dossier);
      const before = spoiltBefore(word, means, dossiers);
      return { appear, spoilt: before ? [...spoilt, { fact: before.fact, about: '', before: before.words, after: null }] : spoilt };
    },
    async learn(word, means) {
      const refusal = await learnWords([{ word, means }], reading?.kind ?? null);
      if (!refusal) await tellWords();
      return refusal;
    },
  };
}
