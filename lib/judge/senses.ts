/** What a text that the user showed can mean: each meaning of the lexicon is tried for each of its words. */
import { MEANINGS, refusalOf, type TaughtWord } from '../reading/taught';
import { wordsShown } from '../reading/taught-words';
import { type Meaning, STATUS_MEANINGS } from '../reading/wordings';
import type { Followed, WhatFollows } from './what-follows';

/** A word with a meaning by which more is read of the page. A status stands for all of them: which one, the page does not tell. */
export interface Sense {
  word: string;
  means: Meaning;
  appear: Followed[];
}

const MOST_SENSES = 3;

/**
 * The senses by which more is read and nothing is read otherwise, at most three, those by which most is first. `shown`: the text and the longer ones around
 * it, which are tried where it has none. Of two senses that read the same, the one that names the page's kind, else the one with fewer words.
 */
export async function sensesOf(
  shown: readonly string[],
  taught: readonly TaughtWord[],
  follows: (word: string, means: Meaning) => Promise<WhatFollows | null>,
): Promise<Sense[]> {
  for (const text of shown) {
    const senses = await sensesOfText(text, taught, follows);
    if (senses.length > 0) return senses.slice(0, MOST_SENSES);
  }
  return [];
}

async function sensesOfText(text: string, taught: readonly TaughtWord[], follows: Parameters<typeof sensesOf>[2]): Promise<Sense[]> {
  const senses = new Map<string, Sense>();
  for (const word of wordsShown(text)) {
    for (const means of MEANINGS) {
      if (refusalOf(word, means, taught) || (STATUS_MEANINGS.has(means) && !STANDING_FOR_ALL.has(means))) continue;
      const would = await follows(word, means);
      if (!would || would.appear.length === 0 || would.spoilt.length > 0) continue;
      const sense = { word, means, appear: would.appear };
      const reads = readsOf(sense);
      const same = senses.get(reads);
      if (!same || isClearer(sense, same)) senses.set(reads, sense);
    }
  }
  return [...senses.values()].sort((a, b) => b.appear.length - a.appear.length);
}

/** One status of chapters and candidatures, one of steps: of the others the same is read. */
const STANDING_FOR_ALL: ReadonlySet<string> = new Set<Meaning>(['to-complete', 'done']);

function readsOf({ means, appear }: Sense): string {
  return JSON.stringify(STATUS_MEANINGS.has(means) ? appear.map((one) => ({ ...one, after: null })) : appear);
}

function isClearer(sense: Sense, than: Sense): boolean {
  if (sense.word.length !== than.word.length) return sense.word.length < than.word.length;
  return sense.appear.some(({ fact, after }) => fact === 'kind' && after === sense.means);
}
