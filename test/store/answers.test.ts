import { beforeEach, expect, it } from 'vitest';
import { mergeIntoStore } from '../../lib/files/restore';
import { answersOf, setAnswer } from '../../lib/store/answers';
import type { Database } from '../../lib/store/db';
import { storedRows } from '../../lib/store/snapshot';
import { freshDatabase } from './samples';

const N = 'RTPJTHIJVH';
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

it('keeps the answers of each candidature apart, and forgets one that is taken back', async () => {
  await setAnswer(N, 'proxy', false, database);
  await setAnswer(N, 'root-version:AB', '3.1', database);
  await setAnswer(N, 'profiles:AB', ['PA', 'PDE'], database);
  await setAnswer('QMZKWPLDXA', 'proxy', true, database);
  expect(await answersOf(N, database)).toEqual({ proxy: false, 'root-version:AB': '3.1', 'profiles:AB': ['PA', 'PDE'] });
  await setAnswer(N, 'proxy', null, database);
  expect(await answersOf(N, database)).toEqual({ 'root-version:AB': '3.1', 'profiles:AB': ['PA', 'PDE'] });
  expect(await answersOf('QMZKWPLDXA', database)).toEqual({ proxy: true });
});

it('merges two machines answer by answer: the later one wins, a taken back one too', async () => {
  const other = freshDatabase();
  await setAnswer(N, 'proxy', true, database);
  await setAnswer(N, 'main:AB', true, database);
  await mergeIntoStore(await storedRows(database), other);
  await setAnswer(N, 'proxy', null, other);
  await setAnswer(N, 'version', '2.0', other);
  await mergeIntoStore(await storedRows(other), database);
  expect(await answersOf(N, database)).toEqual({ 'main:AB': true, version: '2.0' });
  await mergeIntoStore(await storedRows(database), other);
  expect(await storedRows(other)).toEqual(await storedRows(database));
});
