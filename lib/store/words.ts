/** The user's own lexicon: words of the site that Cap was taught, and what they mean. */
import type { PageKind } from '../reading/reading';
import { refusalOf, type Refusal, type TaughtWord } from '../reading/taught';
import { fittingWords } from '../reading/fitting';
import type { Meaning } from '../reading/wordings';
import { type Database, db } from './db';
import { after, now } from './stamps';
import type { WordRow } from './user-rows';

/** Every word that is taught, the last first: of two rows that say one word, the later one holds. */
export async function wordRows(database: Database = db): Promise<WordRow[]> {
  return (await database.words.toArray()).filter(({ deleted }) => !deleted).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** The words as the reader takes them: what another machine brought and may not be taught is left out. */
export async function taughtWords(database: Database = db): Promise<TaughtWord[]> {
  return fittingWords(await wordRows(database));
}

/** Learns some words, all or none. `kind`: of the page where they were shown, null for a file. Gives why the first one that is refused is; null once they are learnt. */
export function learnWords(words: readonly TaughtWord[], kind: PageKind | null, database: Database = db): Promise<Refusal | null> {
  return database.transaction('rw', database.words, async () => {
    const taught = await taughtWords(database);
    const news: TaughtWord[] = [];
    for (const { word, means } of words) {
      const refusal = refusalOf(word, means, [...taught, ...news]);
      if (refusal && refusal.why !== 'known') return refusal;
      if (!refusal) news.push({ word, means });
    }
    for (const { word, means } of news) await put({ word, means: means as Meaning, kind, deleted: false }, database);
    return null;
  });
}

/** Forgets a word: it is read as before again. */
export function forgetWord({ word, means, kind }: WordRow, database: Database = db): Promise<void> {
  return database.transaction('rw', database.words, () => put({ word, means, kind, deleted: true }, database));
}

async function put(word: Omit<WordRow, 'updatedAt'>, database: Database): Promise<void> {
  const row = await database.words.get(word.word);
  await database.words.put({ ...word, updatedAt: after(row?.updatedAt, now()) });
}
