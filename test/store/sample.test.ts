import { expect, it } from 'vitest';
import { openDossiersAt } from '../../lib/store/dossiers';
import { tickItem, noteItem } from '../../lib/store/items';
import { dismiss } from '../../lib/store/dismissals';
import { dossierOf } from '../../lib/store/candidatures';
import { newsOf } from '../../lib/store/history';
import { addSample, removeSample } from '../../lib/store/sample';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';
import { saveReading } from '../../lib/store/readings';
import { storedRows } from '../../lib/store/snapshot';
import { checklistOf } from '../candidature/checklist/samples';
import { freshDatabase, minute, reading } from './samples';

it('the made-up candidature fills a panel: chapters, a checklist, something new', async () => {
  const database = freshDatabase();
  await addSample(database);
  const whole = await dossierOf(SAMPLE_NUMBER, database);
  expect(whole?.chapters.map(({ status }) => status)).toContain('to-modify');
  expect(whole?.requirements).not.toEqual([]);
  expect((await checklistOf(SAMPLE_NUMBER, '2026-11-21T09:00', database)).length).toBeGreaterThan(20);
  expect(await newsOf(SAMPLE_NUMBER, database)).toHaveLength(1);
});

it('never alarms', async () => {
  const database = freshDatabase();
  await addSample(database);
  expect(await openDossiersAt('2026-11-21T09:00', database)).toEqual([]);
});

it('goes without a trace, what the user said of it included, and takes nothing else along', async () => {
  const database = freshDatabase();
  await saveReading({ reading: reading(), findings: [], facts: {} }, minute(0), database);
  const before = await storedRows(database);
  await addSample(database);
  await tickItem(SAMPLE_NUMBER, 'step1', 'done', database);
  await noteItem(SAMPLE_NUMBER, 'step1', 'essai', database);
  await dismiss({ number: SAMPLE_NUMBER, rule: 'phone-format', place: '|', label: null, mark: 0 }, database);
  expect(await storedRows(database)).not.toEqual(before);
  await removeSample(database);
  expect(await storedRows(database)).toEqual(before);
});
