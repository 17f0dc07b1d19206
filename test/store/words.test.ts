import { beforeEach, expect, it } from 'vitest';
import { mergeIntoStore } from '../../lib/files/restore';
import type { Database } from '../../lib/store/db';
import { storedRows } from '../../lib/store/snapshot';
import { forgetWord, learnWords, taughtWords, wordRows } from '../../lib/store/words';
import type { WordRow } from '../../lib/store/user-rows';
import { freshDatabase } from './samples';

const FIX = { word: 'À corriger', means: 'to-modify' };
const NUMBER = { word: 'Dossier n°', means: 'candidature' };
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
const row = async () => (await wordRows(database))[0] as WordRow;

it('learns words, says where each was shown, and forgets them', async () => {
  expect(await learnWords([FIX], 'chapter-list', database)).toBeNull();
  expect(await learnWords([FIX, NUMBER], null, database)).toBeNull();
  expect((await wordRows(database)).map(({ word, kind }) => [word, kind]).sort()).toEqual([
    ['Dossier n°', null],
    ['À corriger', 'chapter-list'],
  ]);
  for (const each of await wordRows(database)) await forgetWord(each, database);
  expect(await taughtWords(database)).toEqual([]);
  expect(await learnWords([FIX], 'dashboard', database)).toBeNull();
  expect(await row()).toMatchObject({ ...FIX, kind: 'dashboard', deleted: false });
});

it('learns none of a list of which one is refused, and says why', async () => {
  expect(await learnWords([FIX, { word: 'RTPJTHIJVH', means: 'candidature' }], null, database)).toEqual({ why: 'value' });
  expect(await taughtWords(database)).toEqual([]);
});

it('merges two machines: the later word holds, a forgetting too; one word has one meaning', async () => {
  const other = freshDatabase();
  await learnWords([FIX], 'chapter-list', database);
  await mergeIntoStore(await storedRows(database), other);
  expect(await taughtWords(other)).toEqual([FIX]);
  await forgetWord(await row(), database);
  await mergeIntoStore(await storedRows(database), other);
  expect(await taughtWords(other)).toEqual([]);
  await learnWords([{ word: 'à corriger', means: 'to-complete' }], null, other);
  await learnWords([FIX], 'chapter-list', database);
  await mergeIntoStore(await storedRows(database), other);
  expect(await taughtWords(other)).toHaveLength(1);
});

it('reads by no word that may not be taught, whatever a file brought', async () => {
  await database.words.put({
    word: 'Candidature n°',
    means: 'to-modify',
    kind: null,
    deleted: false,
    updatedAt: '2026-11-28T09:12:00.000Z',
  });
  expect(await taughtWords(database)).toEqual([]);
});
