import { beforeEach, expect, it } from 'vitest';
import { mergeIntoStore } from '../../lib/files/restore';
import type { Database } from '../../lib/store/db';
import { allDismissals, dismiss, dismissalsOf, undoDismissal } from '../../lib/store/dismissals';
import { storedRows } from '../../lib/store/snapshot';
import type { DismissalRow } from '../../lib/store/user-rows';
import { freshDatabase } from './samples';

const PHONE = { number: 'RTPJTHIJVH', rule: 'phone-format', place: 'Contact|Téléphone|null', label: 'Téléphone', mark: 12 };
const DATE = { ...PHONE, rule: 'forecast-date', place: 'Produit|Date prévisionnelle|null', label: 'Date prévisionnelle', mark: 7 };
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

const rulesOf = async (number: string, from = database) => (await dismissalsOf(number, from)).map(({ rule }) => rule);
const first = async () => (await dismissalsOf(PHONE.number, database)).at(-1) as DismissalRow;

it('keeps what is set aside of each candidature apart, the last first, and forgets what is undone', async () => {
  await dismiss(PHONE, database);
  await dismiss({ ...DATE, number: 'QMZKWPLDXA' }, database);
  await database.dismissals.update([PHONE.number, PHONE.rule, PHONE.place], { updatedAt: '2026-11-21T08:00:00.000Z' });
  await dismiss(DATE, database);
  expect(await rulesOf(PHONE.number)).toEqual(['forecast-date', 'phone-format']);
  expect(await allDismissals(database)).toHaveLength(3);
  await undoDismissal(await first(), database);
  expect(await rulesOf(PHONE.number)).toEqual(['forecast-date']);
  expect(await rulesOf('QMZKWPLDXA')).toEqual(['forecast-date']);
  expect(await allDismissals(database)).toHaveLength(2);
});

it('holds the last value for which a finding was set aside', async () => {
  await dismiss(PHONE, database);
  await undoDismissal(await first(), database);
  await dismiss({ ...PHONE, mark: 99 }, database);
  expect(await dismissalsOf(PHONE.number, database)).toMatchObject([{ mark: 99, deleted: false }]);
});

it('merges two machines: the later word wins, an undoing too', async () => {
  const other = freshDatabase();
  await dismiss(PHONE, database);
  await mergeIntoStore(await storedRows(database), other);
  await undoDismissal(await first(), other);
  await dismiss(DATE, other);
  await mergeIntoStore(await storedRows(other), database);
  expect(await rulesOf(PHONE.number)).toEqual(['forecast-date']);
  await mergeIntoStore(await storedRows(database), other);
  expect(await storedRows(other)).toEqual(await storedRows(database));
});
