import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/judge/report';
import { chaptersOf } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { openDatabase } from '../../lib/store/db';
import { addItem, assignItem, dateItem, deleteItem, itemsOf, noteItem, orderItems, restoreItem, tickItem } from '../../lib/store/items';
import { changeProofs, proofsOf, undoProofs } from '../../lib/store/proofs';
import { saveReading } from '../../lib/store/readings';
import { setUserDate, userDates } from '../../lib/store/userDates';
import { chapter, freshDatabase, minute, reading } from './samples';

const N = 'RTPJTHIJVH';
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

describe('what the user says of an item', () => {
  it('sets each value on its own', async () => {
    await Promise.all([
      tickItem(N, 'gazelle', 'done', database),
      noteItem(N, 'gazelle', 'appel vendredi', database),
      assignItem(N, 'gazelle', ' jdupont ', database),
      dateItem(N, 'gazelle', '2027-01-15', database),
    ]);
    expect(await itemsOf(N, database)).toMatchObject([
      { key: 'gazelle', state: 'done', note: 'appel vendredi', initials: 'jdupo', due: '2027-01-15' },
    ]);
  });

  it('deletes softly, restores, and revives on a new word', async () => {
    const key = await addItem(N, 'Relancer le PASSI', 'edc-psc', database);
    await deleteItem(N, key, database);
    expect(await itemsOf(N, database)).toEqual([]);
    await restoreItem(N, key, database);
    expect(await itemsOf(N, database)).toMatchObject([{ own: { title: 'Relancer le PASSI', guichet: 'edc-psc' } }]);
    await deleteItem(N, key, database);
    await noteItem(N, key, 'encore', database);
    expect(await itemsOf(N, database)).toMatchObject([{ note: 'encore', own: { title: 'Relancer le PASSI' } }]);
    expect(await database.items.count()).toBe(1);
  });

  it('keeps the order given, and a stamp later than the one before', async () => {
    await orderItems(N, ['b', 'a'], database);
    expect((await itemsOf(N, database)).map(({ key, order }) => [key, order])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    await noteItem(N, 'a', '1', database);
    const first = (await itemsOf(N, database))[0]?.updatedAt ?? '';
    await noteItem(N, 'a', '2', database);
    const [second] = await itemsOf(N, database);
    expect((second?.updatedAt ?? '') > first).toBe(true);
  });
});

const DOC = { chapter: 'Documents', proof: 'DOC.01.01' };

it('keeps notes on proofs, and dates until they are taken back', async () => {
  await changeProofs(N, [DOC], { note: 'capture à refaire' }, database);
  await changeProofs(N, [DOC], { fileName: 'doc.pdf' }, database);
  expect(await proofsOf(N, database)).toMatchObject([{ note: 'capture à refaire', fileName: 'doc.pdf' }]);
  await setUserDate('LGC', 'date2', '2027-03-01', database);
  expect(await userDates(database)).toMatchObject([{ dispositif: 'LGC', date: 'date2', at: '2027-03-01' }]);
  await setUserDate('LGC', 'date2', null, database);
  expect(await userDates(database)).toEqual([]);
});

it('sets values of many proofs at once, and undoes exactly that', async () => {
  const keys = ['DOC.01.01', 'DOC.01.02', ''].map((proof) => ({ chapter: 'Documents', proof }));
  await changeProofs(N, [DOC], { initials: 'AB', note: 'vue' }, database);
  const before = await changeProofs(N, keys, { initials: ' Pierre Martin ', due: '2027-03-01', done: true }, database);
  expect((await proofsOf(N, database)).map(({ initials, due, done }) => [initials, due, done])).toEqual(
    keys.map(() => ['Pierr', '2027-03-01', true]),
  );
  await changeProofs(N, [DOC], { note: 'revue' }, database);
  await undoProofs(N, before, database);
  const after = await proofsOf(N, database);
  expect(after.map(({ proof, initials, due, done, note }) => [proof, initials, due, done, note]).sort()).toEqual([
    ['', '', null, false, ''],
    ['DOC.01.01', 'AB', null, false, 'revue'],
    ['DOC.01.02', '', null, false, ''],
  ]);
});

it('loses nothing of 1,000 interleaved operations from two windows while 50 pages are read', async () => {
  const other = openDatabase(database.name);
  const operations = fc.sample(
    fc.record({ window: fc.nat(1), key: fc.nat(19), what: fc.constantFrom('tick', 'note', 'initials', 'due') }),
    { numRuns: 1_000, seed: 7 },
  );
  const work = operations.map(({ window, key, what }, turn) => {
    const where = window === 0 ? database : other;
    const item = `item-${key}`;
    if (what === 'tick') return tickItem(N, item, turn % 2 ? 'done' : 'todo', where);
    if (what === 'note') return noteItem(N, item, `note ${turn}`, where);
    if (what === 'initials') return assignItem(N, item, String(turn), where);
    return dateItem(N, item, `2027-01-${String((turn % 28) + 1).padStart(2, '0')}`, where);
  });
  const readings = Array.from({ length: 50 }, (_, turn) => {
    const list = [chapter('A', turn % 2 ? 'submitted' : 'to-modify', turn % 2 ? 'Soumis' : 'À modifier', turn, 50)];
    return saveReading(reportOf(reading({ kind: 'chapter-list', chapters: list }), []), minute(turn), turn % 3 ? database : other);
  });
  await Promise.all([...work, ...readings]);

  const rows = await itemsOf(N, database);
  for (const row of rows) {
    const mine = operations.map((operation, turn) => ({ ...operation, turn })).filter(({ key }) => `item-${key}` === row.key);
    const turns = (what: string) => mine.filter((operation) => operation.what === what).map(({ turn }) => turn);
    expect(turns('note').map((turn) => `note ${turn}`)).toContain(row.note);
    expect(turns('initials').map(String)).toContain(row.initials);
    expect(turns('tick').map((turn) => (turn % 2 ? 'done' : 'todo'))).toContain(row.state);
    expect(row.due).toMatch(/^2027-01-\d\d$/);
  }
  expect(rows).toHaveLength(20);
  expect((await chaptersOf(N, other))[0]).toMatchObject({ loaded: 49, raw: 'Soumis' });
}, 60_000);
