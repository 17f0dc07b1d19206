import { beforeEach, describe, expect, it } from 'vitest';
import { parseBackup, toBackup } from '../../lib/files/backup';
import { mergeIntoStore, previewMerge, readBackupFile } from '../../lib/files/restore';
import type { PageReading } from '../../lib/reading/reading';
import { reportOf } from '../../lib/judge/report';
import { DEFAULT_SETTINGS } from '../../lib/browser/settings';
import { setAnswer } from '../../lib/store/answers';
import { keepAnsFile } from '../../lib/store/ans-files';
import { archiveCandidature } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { dismiss } from '../../lib/store/dismissals';
import { noteItem, tickItem } from '../../lib/store/items';
import { changeProofs } from '../../lib/store/proofs';
import { saveReading } from '../../lib/store/readings';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';
import { addSample } from '../../lib/store/sample';
import { storedRows } from '../../lib/store/snapshot';
import { setUserDate } from '../../lib/store/userDates';
import { rem, remLine } from '../candidature/rem/files';
import { chapter, freshDatabase, minute, reading } from '../store/samples';

const HEAD = { format: 'cap-convergence-backup', version: 1 };
const NUMBER = 'RTPJTHIJVH';
let mine: Database;
let theirs: Database;
beforeEach(() => {
  mine = freshDatabase();
  theirs = freshDatabase();
});

const backupOf = async (database: Database) => JSON.stringify(toBackup(await storedRows(database), DEFAULT_SETTINGS, minute(9)));
const rowsIn = (text: string) => {
  const read = parseBackup(text);
  if (!read.ok) throw new Error(`${read.reason} ${read.detail}`);
  const { exportedAt: _exportedAt, settings: _settings, ...rows } = read.backup;
  return rows;
};

async function fill(database: Database): Promise<void> {
  const read = (parts: Partial<PageReading>, at: number) => saveReading(reportOf(reading(parts), []), minute(at), database);
  const totals = { chaptersSubmitted: 1, chapters: 1, chaptersValidated: 0, proofsSubmitted: 1, proofs: 1, proofsValidated: 0 };
  const requirement = { id: 'DOC/va1.06', title: null, loaded: 0, total: 1, scenarios: [], proofs: [], proofStates: [], fileRule: null };
  await read({ kind: 'chapter-list', totals, chapters: [chapter('A', 'to-complete', 'A compléter')] }, 0);
  await read({ kind: 'chapter', chapter: 'A', requirements: [requirement] }, 1);
  await read({ kind: 'chapter-list', chapters: [chapter('A', 'submitted', 'Soumis')] }, 2);
  await tickItem(NUMBER, 'gazelle', 'done', database);
  await changeProofs(NUMBER, [{ chapter: 'A', proof: 'P1' }], { note: 'vue' }, database);
  await setUserDate('DUI', 'date2', '2027-12-01T12:00', database);
  await setAnswer(NUMBER, 'proxy', false, database);
  await dismiss({ number: NUMBER, rule: 'phone-format', place: 'Contact|Téléphone|null', label: 'Téléphone', mark: 7 }, database);
  await keepAnsFile(rem([remLine('DOC/va1.06')]), database);
  await archiveCandidature(NUMBER, true, database);
}

describe('a backup read again', () => {
  it('gives every row back as it was', async () => {
    await fill(mine);
    const rows = await storedRows(mine);
    expect(Object.entries(rows).filter(([table, list]) => list.length === 0 && table !== 'looks')).toEqual([]);
    expect(rowsIn(await backupOf(mine))).toEqual(rows);
    await mergeIntoStore(rowsIn(await backupOf(mine)), theirs);
    expect(await storedRows(theirs)).toEqual(rows);
  });

  it('takes a file that tells only what the contract asks for', async () => {
    const text = JSON.stringify({ ...HEAD, candidatures: [{ number: 'AB', names: ['Un', 'Deux'], nils: [{ name: 'Deux', nil: 'N2' }] }] });
    await mergeIntoStore(rowsIn(text), mine);
    await saveReading(reportOf(reading({ candidature: 'AB', product: null }), []), minute(0), mine);
    expect(await mine.candidatures.get('AB')).toMatchObject({
      names: ['Un', 'Deux'],
      nils: [{ name: 'Deux', nil: 'N2' }],
      archived: false,
    });
  });

  it('refuses more than 50 MB without reading it, and what the disk does not give', async () => {
    let isRead = false;
    const text = () => {
      isRead = true;
      return Promise.reject(new DOMException('gone', 'NotReadableError'));
    };
    expect(await readBackupFile({ size: 50_000_001, text })).toMatchObject({ ok: false, reason: 'huge' });
    expect(isRead).toBe(false);
    expect(await readBackupFile({ size: 1, text })).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(await readBackupFile(new Blob([JSON.stringify({ ...HEAD, version: 2 })]))).toMatchObject({ ok: false, reason: 'newer' });
  });
});

describe('the made-up candidature', () => {
  it('is in no backup, comes with none, and is not counted in a merge, which leaves it where it is', async () => {
    await fill(mine);
    const without = await storedRows(mine);
    await addSample(mine);
    await noteItem(SAMPLE_NUMBER, 'step1', 'essai', mine);
    const rows = await storedRows(mine);
    expect(JSON.stringify(rows)).toContain(SAMPLE_NUMBER);
    expect(await backupOf(mine)).not.toContain(SAMPLE_NUMBER);
    expect(rowsIn(await backupOf(mine))).toEqual(without);
    const older = rowsIn(JSON.stringify({ ...HEAD, ...rows }));
    expect(older).toEqual(without);
    expect((await previewMerge(older, mine)).counts.candidatures).toEqual({ added: 0, changed: 0, same: 1 });
    await mergeIntoStore(older, mine);
    expect(await storedRows(mine)).toEqual(rows);
  });
});

describe('merging', () => {
  it('says first what it would do, and does it', async () => {
    await fill(theirs);
    await mergeIntoStore(rowsIn(await backupOf(theirs)), mine);
    await noteItem(NUMBER, 'gazelle', 'appelé', mine);
    await tickItem(NUMBER, 'motco2', 'done', theirs);
    await changeProofs(NUMBER, [{ chapter: 'A', proof: 'P1' }], { note: 'revue' }, theirs);
    const file = rowsIn(await backupOf(theirs));
    const { news, counts } = await previewMerge(file, mine);
    expect(news.map(({ candidature }) => candidature?.number)).toEqual(['RTPJTHIJVH']);
    expect(counts.items).toEqual({ added: 1, changed: 0, same: 1 });
    expect(counts.proofs).toEqual({ added: 0, changed: 1, same: 0 });
    expect(counts.candidatures).toEqual({ added: 0, changed: 0, same: 1 });
    await mergeIntoStore(file, mine);
    const { items, proofs } = await storedRows(mine);
    expect(items.map(({ key, state, note }) => [key, state, note])).toEqual([
      ['gazelle', 'done', 'appelé'],
      ['motco2', 'done', ''],
    ]);
    expect(proofs[0]?.note).toBe('revue');
    const again = await previewMerge(file, mine);
    expect(again.news).toEqual([]);
    expect(Object.values(again.counts).every(({ added, changed }) => added === 0 && changed === 0)).toBe(true);
  });

  it('ends the same on both machines, whoever goes first', async () => {
    await fill(mine);
    await fill(theirs);
    await noteItem(NUMBER, 'gazelle', 'mienne', mine);
    await noteItem(NUMBER, 'gazelle', 'sienne', theirs);
    const [a, b] = [rowsIn(await backupOf(mine)), rowsIn(await backupOf(theirs))];
    await mergeIntoStore(b, mine);
    await mergeIntoStore(a, theirs);
    expect(await storedRows(mine)).toEqual(await storedRows(theirs));
  });
});
