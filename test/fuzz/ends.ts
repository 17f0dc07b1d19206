import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { reportOf } from '../../lib/judge/report';
import { setAnswer } from '../../lib/store/answers';
import { type Database, openDatabase } from '../../lib/store/db';
import { noteItem, tickItem } from '../../lib/store/items';
import { changeProofs } from '../../lib/store/proofs';
import { saveReading } from '../../lib/store/readings';
import { eraseAll, putRows, storedRows } from '../../lib/store/snapshot';
import { chapter, minute, reading } from '../store/samples';
import { type Example, leaveBehind } from '../store/versions';
import { endedAt } from './ending';

const NUMBERS = ['RTPJTHIJVH', 'ABCDEFGHIJ'];
const STATUSES = ['to-complete', 'submitted', 'to-modify'] as const;
const TOTALS = { chaptersSubmitted: 1, chaptersValidated: 0, proofsSubmitted: 1, proofsValidated: 0 };
type Work = (database: Database) => Promise<unknown>;

const number = fc.constantFrom(...NUMBERS);
const key = fc.constantFrom('gazelle', 'motco2', 'own:1');
const cards = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom(...STATUSES)), { minLength: 1, maxLength: 4 });

/** What readings and users have the store do. */
const work: fc.Arbitrary<(minutes: number) => Work> = fc.oneof(
  fc.tuple(number, cards).map(([candidature, given]) => (minutes: number): Work => {
    const chapters = [...new Map(given)].map(([name, status]) => chapter(name, status, status));
    const totals = { ...TOTALS, chapters: chapters.length, proofs: chapters.length };
    return (database: Database) =>
      saveReading(reportOf(reading({ kind: 'chapter-list', candidature, chapters, totals }), []), minute(minutes), database);
  }),
  fc.tuple(number, fc.nat(4)).map(([candidature, count]) => (minutes: number): Work => {
    const ids = Array.from({ length: count }, (_, place) => `SC.${place}`);
    const requirements = ids.map((id) => ({
      id,
      title: null,
      loaded: 0,
      total: 1,
      scenarios: [],
      proofs: [],
      proofStates: [],
      fileRule: null,
    }));
    return (database: Database) =>
      saveReading(reportOf(reading({ kind: 'chapter', candidature, chapter: 'A', requirements }), []), minute(minutes), database);
  }),
  fc.tuple(number, key, fc.constantFrom('done', 'todo', null)).map(
    ([one, item, state]) =>
      () =>
      (database: Database) =>
        tickItem(one, item, state, database),
  ),
  fc.tuple(number, key, fc.string()).map(
    ([one, item, note]) =>
      () =>
      (database: Database) =>
        noteItem(one, item, note, database),
  ),
  fc.tuple(number, fc.string({ maxLength: 5 })).map(
    ([one, note]) =>
      () =>
      (database: Database) =>
        changeProofs(
          one,
          ['P1', 'P2', 'P3'].map((proof) => ({ chapter: 'A', proof })),
          { note },
          database,
        ),
  ),
  fc.tuple(number, fc.boolean()).map(
    ([one, answer]) =>
      () =>
      (database: Database) =>
        setAnswer(one, 'proxy', answer, database),
  ),
);

/** What happened to so many pieces of work. */
export interface Ends {
  ended: number;
  acknowledged: number;
}

/**
 * So many readings, ticks, notes and answers, most of them ended before one of their steps. After each the store, opened again, is as it was or as the whole
 * work would have made it, nothing between; what was acknowledged is there.
 */
export async function endSaving(seed: number, count: number): Promise<Ends> {
  const names = ['subject', 'control'].map((name) => `${name}-${crypto.randomUUID()}`);
  const [first, control] = names.map(openDatabase) as [Database, Database];
  let subject = first;
  const ends: Ends = { ended: 0, acknowledged: 0 };
  let minutes = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await fc.assert(
      fc.asyncProperty(work, fc.noBias(fc.nat(20)), async (make, step) => {
        minutes += 1;
        vi.setSystemTime(minute(minutes));
        const doing = make(minutes);
        const before = await storedRows(subject);
        await doing(control);
        const whole = await storedRows(control);
        const { isDone } = await endedAt(step, () => doing(subject));
        subject.close();
        subject = openDatabase(names[0] ?? '');
        const after = await storedRows(subject);
        ends[isDone ? 'acknowledged' : 'ended'] += 1;
        if (isDone) expect(after).toEqual(whole);
        else expect([before, whole]).toContainEqual(after);
        await eraseAll(control);
        await putRows(after, control);
      }),
      { seed, numRuns: count, endOnFailure: true },
    );
  } finally {
    vi.useRealTimers();
    subject.close();
    control.close();
  }
  return ends;
}

/**
 * So many upgrades from what released versions left, ended before one of their steps: the old version's rows are all there, at their version, and the next
 * opening brings them to today's as if nothing had been.
 */
export async function endUpgrades(seed: number, count: number, examples: readonly Example[]): Promise<Ends> {
  const ends: Ends = { ended: 0, acknowledged: 0 };
  const wanted = new Map<number, unknown>();
  for (const example of examples) wanted.set(example.version, await upgraded(await leaveBehind(example)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...examples), fc.noBias(fc.nat(90)), async (example, step) => {
      const name = await leaveBehind(example);
      const opening = openDatabase(name);
      const { isDone } = await endedAt(step, () => opening.open());
      opening.close();
      ends[isDone ? 'acknowledged' : 'ended'] += 1;
      const raw = await new Dexie(name).open();
      expect([example.version, openDatabase('').verno]).toContain(raw.verno);
      if (raw.verno === example.version) {
        expect(isDone && example.version !== openDatabase('').verno).toBe(false);
        for (const [table, { rows }] of Object.entries(example.tables)) expect(await raw.table(table).toArray()).toEqual(rows);
      }
      raw.close();
      expect(await upgraded(name)).toEqual(wanted.get(example.version));
    }),
    { seed, numRuns: count },
  );
  return ends;
}

async function upgraded(name: string): Promise<unknown> {
  const database = openDatabase(name);
  const rows = await storedRows(database);
  database.close();
  return rows;
}
