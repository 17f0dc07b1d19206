import { beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/judge/report';
import { mergeIntoStore, readBackupFile } from '../../lib/files/restore';
import { toBackup } from '../../lib/files/backup';
import { candidature, countsOf } from '../../lib/store/candidatures';
import { bringBackClock, clockIsSaid, isClockToBeSaid, notAfter } from '../../lib/store/clock';
import type { Database } from '../../lib/store/db';
import { lookAt, newsOf } from '../../lib/store/history';
import { itemsOf, noteItem, tickItem } from '../../lib/store/items';
import { saveReading } from '../../lib/store/readings';
import { storedRows } from '../../lib/store/snapshot';
import { setUserDate, userDates } from '../../lib/store/userDates';
import type { PageReading } from '../../lib/reading/reading';
import { chapter, freshDatabase, NO_ROWS, reading, saidItem } from './samples';

const NUMBER = 'RTPJTHIJVH';
const NOW = '2026-11-21T08:00:00.000Z';
const AHEAD = '2026-12-21T08:00:00.000Z';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

const list = (raw: string): Partial<PageReading> => ({
  kind: 'chapter-list',
  chapters: [chapter('A', raw === 'Soumis' ? 'submitted' : 'validated', raw)],
  totals: { chaptersSubmitted: 0, chapters: 1, chaptersValidated: 0, proofsSubmitted: 0, proofs: 1, proofsValidated: 0 },
});
const save = (parts: Partial<PageReading>, at: string) => saveReading(reportOf(reading(parts), []), at, database);

describe('a clock that was ahead', () => {
  it('freezes no reading, no news and no count once it is right again', async () => {
    await save(list('Soumis'), AHEAD);
    await lookAt(NUMBER, AHEAD, database);
    await bringBackClock(NOW, database);
    await save(list('Validé'), '2026-11-21T08:01:00.000Z');
    expect((await candidature(NUMBER, database))?.readAt).toBe('2026-11-21T08:01:00.000Z');
    expect(await newsOf(NUMBER, database)).toMatchObject([{ from: 'Soumis', to: 'Validé' }]);
    expect((await countsOf(NUMBER, database)).map(({ day }) => day)).toEqual(['2026-11-21']);
    expect(await isClockToBeSaid(database)).toBe(true);
    await clockIsSaid(database);
    expect(await isClockToBeSaid(database)).toBe(false);
  });

  it('a page read then is taken, with whatever was stamped later than now', async () => {
    await save(list('Soumis'), '2099-01-01T00:00:00.000Z');
    const at = new Date().toISOString();
    expect(await save(list('Validé'), at)).toMatchObject([{ from: 'Soumis', to: 'Validé' }]);
    expect((await candidature(NUMBER, database))?.readAt).toBe(at);
  });

  it('keeps the order of what it stamped, and what was stamped before', async () => {
    const rows = {
      ...NO_ROWS,
      items: [
        saidItem(NUMBER, 'a', {
          updatedAt: '2027-01-02T00:00:00.000Z',
          changedAt: { note: '2027-01-01T00:00:00.000Z', state: '2026-10-01T00:00:00.000Z' },
        }),
        saidItem(NUMBER, 'b', { updatedAt: '2027-01-01T00:00:00.000Z', changedAt: { note: '2027-01-01T00:00:00.000Z' } }),
      ],
    };
    const { rows: back, moved } = notAfter(rows, NOW);
    expect(moved).toBe(2);
    expect(back.items).toMatchObject([
      { key: 'a', updatedAt: NOW, changedAt: { note: '2026-11-21T07:59:59.999Z', state: '2026-10-01T00:00:00.000Z' } },
      { key: 'b', updatedAt: '2026-11-21T07:59:59.999Z' },
    ]);
    expect(notAfter(back, NOW)).toEqual({ rows: back, moved: 0 });
  });

  it('moves no date that the user set', async () => {
    await setUserDate('DUI', 'date2', '2030-01-01T12:00', database);
    await bringBackClock(undefined, database);
    expect(await userDates(database)).toMatchObject([{ at: '2030-01-01T12:00' }]);
  });

  it('a file from it does not outlive what is changed after it was written', async () => {
    const theirs = {
      ...NO_ROWS,
      items: [
        saidItem(NUMBER, 'a', { note: 'hier', updatedAt: '2099-01-01T00:00:00.000Z', changedAt: { note: '2099-01-01T00:00:00.000Z' } }),
      ],
    };
    const file = new File([JSON.stringify(toBackup(theirs, null, '2099-01-01T00:00:00.000Z'))], 'x.json', {
      lastModified: Date.parse('2026-11-20T00:00:00Z'),
    });
    const take = async () => {
      const read = await readBackupFile(file);
      if (!read.ok) throw new Error(read.reason);
      await mergeIntoStore(read.backup, database);
      return read.aheadBy;
    };
    expect(await take()).toBe(1);
    await noteItem(NUMBER, 'a', 'aujourd’hui', database);
    await take();
    expect(await itemsOf(NUMBER, database)).toMatchObject([{ note: 'aujourd’hui' }]);
  });

  it('leaves a store with nothing ahead as it is', async () => {
    await save(list('Soumis'), NOW);
    await tickItem(NUMBER, 'a', 'done', database);
    const before = await storedRows(database);
    expect(await bringBackClock(undefined, database)).toBe(0);
    expect(await storedRows(database)).toEqual(before);
  });
});
