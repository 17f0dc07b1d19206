import fc from 'fast-check';
import { expect } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/browser/settings';
import { makeSay } from '../../lib/browser/say';
import { parseBackup, refusalWords, toBackup } from '../../lib/files/backup';
import { csvOf } from '../../lib/files/csv';
import { icsOf } from '../../lib/files/ics';
import { mergeIntoStore, previewMerge, readBackupFile } from '../../lib/files/restore';
import { sheetsOf } from '../../lib/files/sheets';
import type { Database } from '../../lib/store/db';
import { dossiersAt } from '../../lib/store/dossiers';
import { eraseAll, putRows, storedRows } from '../../lib/store/snapshot';
import { keyOf, SHARED, type StoredRows } from '../../lib/store/tables';
import { fill } from '../files/filled';
import { freshDatabase, minute } from '../store/samples';
import { strictEvents } from '../tools/strict-calendar';
import { damagedBackups } from './damaged-backups';

const [fr, en] = [makeSay('fr'), makeSay('en')];
const NOW = '2026-11-21T09:30';

/** What became of the files. */
export interface Tried {
  refused: number;
  merged: number;
}

/**
 * So many damaged backups, opened: each is refused with a sentence that names why or where, the store being as it was, or merged without harm: nothing that
 * was there is gone, all of it can be shown, exported, backed up and restored.
 */
export async function tryBackups(seed: number, count: number): Promise<Tried> {
  const database = freshDatabase();
  await fill(database);
  const before = await storedRows(database);
  const tried: Tried = { refused: 0, merged: 0 };
  const originals = [
    JSON.stringify(toBackup(before, DEFAULT_SETTINGS, minute(9)), null, 1),
    JSON.stringify({ format: 'cap-convergence-backup', version: 1, candidatures: [{ number: 'AB', names: ['Un', 'Deux'] }] }),
  ];
  await fc.assert(
    fc.asyncProperty(damagedBackups(originals), async (bytes) => {
      const read = await readBackupFile(new Blob([new Uint8Array(bytes)]));
      expect({}).not.toHaveProperty('polluted');
      if (!read.ok) {
        tried.refused += 1;
        for (const say of [fr, en]) expect(refusalWords(read, say)).toMatch(/^[^$]{30,400}[.]$/);
        if (read.reason === 'damaged') expect(read.detail).toMatch(/./);
        expect(await storedRows(database)).toEqual(before);
        return;
      }
      tried.merged += 1;
      const { exportedAt: _exportedAt, settings, ...rows } = read.backup;
      parseSettings(settings);
      await previewMerge(rows, database);
      expect(await storedRows(database)).toEqual(before);
      await mergeIntoStore(rows, database);
      await holdsTogether(database, before);
      await eraseAll(database);
      await putRows(before, database);
    }),
    { seed, numRuns: count, endOnFailure: false },
  );
  database.close();
  return tried;
}

async function holdsTogether(database: Database, before: StoredRows): Promise<void> {
  const after = await storedRows(database);
  for (const table of SHARED) {
    const keys = new Set(after[table].map((row) => keyOf(table, row)));
    expect(before[table].filter((row) => !keys.has(keyOf(table, row)))).toEqual([]);
  }
  const again = parseBackup(JSON.stringify(toBackup(after, DEFAULT_SETTINGS, minute(9))));
  expect(again).toMatchObject({ ok: true, backup: after });
  const all = await dossiersAt(NOW, database);
  for (const sheet of sheetsOf(
    all.map((known) => ({ ...known, history: after.history })),
    fr,
  ))
    csvOf(sheet);
  const deadlines = all.flatMap((known) => known.deadlines);
  if (deadlines.length > 0) strictEvents(icsOf(deadlines, [7, 0], fr, Date.parse(minute(9))));
}
