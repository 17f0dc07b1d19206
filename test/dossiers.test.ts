import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { allChecklists, checklistOf, lateItems, outlinesAt, sharedFacts } from '../lib/dossiers';
import type { PageReading } from '../lib/page/reading';
import { reportOf } from '../lib/report';
import { archiveCandidature, deleteCandidature } from '../lib/store/candidatures';
import type { Database } from '../lib/store/db';
import { tickItem } from '../lib/store/items';
import { saveReading } from '../lib/store/readings';
import { setUserDate } from '../lib/store/userDates';
import { chapter, fields, freshDatabase, minute, reading } from './store/samples';

const NOW = '2026-11-21T09:30';
const N = 'RTPJTHIJVH';
let database: Database;
let turn = 0;
beforeEach(() => {
  database = freshDatabase();
  turn = 0;
});

const save = (parts: Partial<PageReading>) => saveReading(reportOf(reading(parts), []), minute(turn++), database);
const stateOf = async (key: string) => (await checklistOf(N, NOW, database)).find((item) => item.key === key)?.state;

const MATURITY = chapter('Prérequis Maturité Technique', 'validated', 'Validé');
const edc = (candidature: string, reference: string): Partial<PageReading> => ({
  kind: 'edc-chapter-list',
  guichet: 'edc-psc',
  dispositif: null,
  candidature,
  product: { name: 'Produit test', version: 'v0.1', reference },
  chapters: [MATURITY],
});
const lps = (value: string): Partial<PageReading> => ({
  kind: 'step2-form',
  fields: fields(['Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (LPS)', value]),
});

describe('which EDC PSC candidature belongs to a Ségur one', () => {
  it('is the one whose number Étape 2 gives', async () => {
    await save(edc('EDCA', '3323'));
    await save({ ...edc('EDCB', '9999'), chapters: [{ ...MATURITY, status: 'to-complete' }] });
    await save(lps('EDCB'));
    expect(await stateOf('edc-maturity')).toBe('todo');
    await save(lps('EDCA'));
    expect(await stateOf('edc-maturity')).toBe('done-by-page');
  });

  it('is, without that number, the only one of the same product reference, never of the same name', async () => {
    await save({});
    await save(edc('EDCA', '9999'));
    expect(await stateOf('edc-maturity')).toBe('waiting');
    await save(edc('EDCB', '3323'));
    expect(await stateOf('edc-maturity')).toBe('done-by-page');
    await save(edc('EDCC', '3323'));
    expect(await stateOf('edc-maturity')).toBe('waiting');
  });
});

describe('over all candidatures', () => {
  it('gives deadlines the earliest first, without archived and deleted candidatures', async () => {
    await save({});
    await save({ candidature: 'LGC1', dispositif: 'LGC' });
    await setUserDate('LGC', 'date2', '2027-01-15', database);
    expect((await outlinesAt(NOW, database)).deadlines.map(({ number, date }) => `${number} ${date}`)).toEqual([
      `${N} date1`,
      'LGC1 date2',
      `${N} date2`,
      `${N} date3`,
    ]);
    await archiveCandidature(N, true, database);
    expect((await outlinesAt(NOW, database)).deadlines).toHaveLength(1);
    await deleteCandidature('LGC1', database);
    expect((await outlinesAt(NOW, database)).deadlines).toEqual([]);
  });

  it('counts late items as the lists show them', async () => {
    await save({});
    const late = (await checklistOf(N, NOW, database)).filter(({ state }) => state === 'late').map(({ key }) => key);
    expect(late).toEqual(['step1', 'step2', 'cnda-request:Produit test']);
    expect(await lateItems(NOW, database)).toBe(3);
    await tickItem(N, 'cnda-request:Produit test', 'done', database);
    expect(await lateItems(NOW, database)).toBe(2);
    expect([...(await allChecklists(NOW, database)).keys()]).toEqual([N]);
  });

  it('tells an open page of a tick, whoever made it', async () => {
    await save({});
    const seen: (string | undefined)[] = [];
    const told = new Promise<void>((resolve) => {
      const subscription = liveQuery(() => checklistOf(N, NOW, database)).subscribe((items) => {
        seen.push(items.find(({ key }) => key === 'gazelle')?.state);
        if (seen.includes('done-by-user')) {
          subscription.unsubscribe();
          resolve();
        } else void tickItem(N, 'gazelle', 'done', database);
      });
    });
    await told;
    expect(seen).toEqual(['waiting', 'done-by-user']);
  });
});

it('reads the deadlines of a hundred candidatures without their items', async () => {
  for (let count = 0; count < 100; count++) await save({ candidature: `N${count}` });
  database.items.hook('reading', () => {
    throw new Error('The popup does not need the items.');
  });
  await database.items.add({
    number: 'N1',
    key: 'gazelle',
    state: null,
    note: '',
    initials: '',
    due: null,
    order: null,
    own: null,
    deleted: false,
    changedAt: {},
    updatedAt: '',
  });
  expect((await outlinesAt(NOW, database)).deadlines).toHaveLength(300);
  await expect(lateItems(NOW, database)).rejects.toThrow();
}, 30_000);

it('reads the candidatures once for the checklists of many', async () => {
  const numbers = Array.from({ length: 20 }, (_, count) => `N${count}`);
  for (const candidature of numbers) await save({ candidature });
  let read = 0;
  database.candidatures.hook('reading', (row) => {
    read++;
    return row;
  });
  const shared = sharedFacts(database);
  const lists = await Promise.all(numbers.map((number) => checklistOf(number, NOW, database, shared)));
  expect(lists.every((items) => items.length > 20)).toBe(true);
  expect(read).toBe(2 * numbers.length);
});
