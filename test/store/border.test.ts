import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup, toBackup } from '../../lib/files/backup';
import { mergeIntoStore } from '../../lib/files/restore';
import { reportOf } from '../../lib/judge/report';
import { readingShape } from '../../lib/reading/shapes';
import { setAnswer } from '../../lib/store/answers';
import { archiveCandidature, deleteCandidature, restoreCandidature } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { dismiss } from '../../lib/store/dismissals';
import { historyOf, lookAt } from '../../lib/store/history';
import { copyItems } from '../../lib/store/item-copies';
import { addItem, assignItem, dateItem, deleteItem, itemsOf, noteItem, orderItems, restoreItem, tickItem } from '../../lib/store/items';
import { changeProofs, nameFiles, proofsOf } from '../../lib/store/proofs';
import { saveReading } from '../../lib/store/readings';
import { storedRows } from '../../lib/store/snapshot';
import { setUserDate, userDates } from '../../lib/store/userDates';
import { chapter, fields, freshDatabase, minute, reading } from './samples';

const NUMBER = 'RTPJTHIJVH';
const LONG = 'é'.repeat(20_001);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', LONG, `${'x'.repeat(19_999)}😀`, '\uD800', '__proto__', 'constructor', 'a|b', '=cmd|A1', '12026-01-01', '2027-02-30'),
);
const number = fc.constantFrom(NUMBER, NUMBER, 'ABCDEFGHIJ', 'rtpj thijvh', 'a|b', '__proto__', '', 'A'.repeat(50));
const day = fc.constantFrom('2027-01-31', '12026-01-01', '2027-02-30', '', 'demain', null);
const moment = fc.constantFrom(minute(0), minute(1), minute(2), '+012026-01-01T00:00:00.000Z', 'hier');
const address = fc.constantFrom(
  'https://convergence.esante.gouv.fr/12',
  'https://evil.example/',
  'javascript:alert(1)',
  'https://convergence.esante.gouv.fr@evil.example/',
  `https://convergence.esante.gouv.fr/${'x'.repeat(3_000)}`,
);

type Verb = (database: Database) => Promise<unknown>;

const page = fc
  .record({ number, words, address, moment, kind: fc.constantFrom('step1-form' as const, 'chapter-list' as const, 'chapter' as const) })
  .map(
    ({ number, words, address, moment, kind }): Verb =>
      async (database) => {
        const form = fields(
          ['Dénomination commerciale', words],
          ['Date prévisionnelle de premier dépôt', words],
          ['Date de fin du mandat', words],
        );
        const requirement = {
          id: words,
          title: words,
          loaded: 0,
          total: 1,
          scenarios: [words],
          proofs: [words],
          fileRule: null,
          proofStates: [],
        };
        const said = reading({
          kind,
          url: address,
          candidature: number,
          title: words,
          fields: form,
          chapters: [chapter(words, 'submitted', words), chapter('INS', 'to-complete', words)],
          requirements: [requirement],
          chapter: words,
        });
        const taken = readingShape.safeParse(said); // as the background does
        await saveReading(reportOf(taken.success ? taken.data : said, []), moment, database);
      },
  );

const verb: fc.Arbitrary<Verb> = fc.oneof(
  page,
  fc.tuple(number, words, words).map(
    ([n, key, note]): Verb =>
      (on) =>
        noteItem(n, key, note, on),
  ),
  fc.tuple(number, words, day).map(
    ([n, key, due]): Verb =>
      (on) =>
        dateItem(n, key, due, on),
  ),
  fc.tuple(number, words, words).map(
    ([n, key, who]): Verb =>
      (on) =>
        assignItem(n, key, who, on),
  ),
  fc.tuple(number, words).map(
    ([n, key]): Verb =>
      (on) =>
        tickItem(n, key, 'done', on),
  ),
  fc.tuple(number, words, words).map(
    ([n, title, counter]): Verb =>
      (on) =>
        addItem(n, title, counter, on),
  ),
  fc.tuple(number, words).map(
    ([n, key]): Verb =>
      (on) =>
        deleteItem(n, key, on),
  ),
  fc.tuple(number, words).map(
    ([n, key]): Verb =>
      (on) =>
        restoreItem(n, key, on),
  ),
  fc.tuple(number, fc.array(words, { maxLength: 3 })).map(
    ([n, keys]): Verb =>
      (on) =>
        orderItems(n, keys, on),
  ),
  fc.tuple(number, number).map(
    ([a, b]): Verb =>
      (on) =>
        copyItems(a, b, on),
  ),
  fc.tuple(number, words, words, day).map(([n, proof, note, due]): Verb => {
    return (on) => changeProofs(n, [{ chapter: proof, proof }], { note, initials: note, due, done: true }, on);
  }),
  fc.tuple(number, words, words).map(
    ([n, proof, fileName]): Verb =>
      (on) =>
        nameFiles(n, [{ chapter: 'INS', proof, fileName }], on),
  ),
  fc.tuple(number, words, words).map(
    ([n, question, answer]): Verb =>
      (on) =>
        setAnswer(n, question, answer, on),
  ),
  fc.tuple(number, words).map(
    ([n, question]): Verb =>
      (on) =>
        setAnswer(n, question, null, on),
  ),
  day.map(
    (at): Verb =>
      (on) =>
        setUserDate('DUI', 'date2', at, on),
  ),
  fc.tuple(number, moment).map(
    ([n, at]): Verb =>
      (on) =>
        lookAt(n, at, on),
  ),
  fc.tuple(number, words, words).map(
    ([n, rule, place]): Verb =>
      (on) =>
        dismiss({ number: n, rule, place, label: place, mark: 3 }, on),
  ),
  number.map(
    (n): Verb =>
      (on) =>
        archiveCandidature(n, true, on),
  ),
  number.map(
    (n): Verb =>
      (on) =>
        deleteCandidature(n, on),
  ),
  number.map(
    (n): Verb =>
      (on) =>
        restoreCandidature(n, on),
  ),
);

/** What comes back of a store from a backup of it. */
async function restored(from: Database): Promise<unknown> {
  const parsed = parseBackup(JSON.stringify(toBackup(await storedRows(from), null, minute(9))));
  if (!parsed.ok) return parsed;
  const into = freshDatabase();
  await mergeIntoStore(parsed.backup, into);
  const rows = await storedRows(into);
  into.close();
  return rows;
}

describe('what may be stored may be read back', () => {
  it('whatever is written by whatever verbs, in any order, and merged again', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(verb, { maxLength: 12 }), async (verbs) => {
        const database = freshDatabase();
        for (const each of verbs) await each(database).catch(() => {}); // what is refused changes nothing
        const rows = await storedRows(database);
        expect(await restored(database)).toEqual(rows);
        const parsed = parseBackup(JSON.stringify(toBackup(rows, null, minute(9))));
        if (parsed.ok) await mergeIntoStore(parsed.backup, database);
        expect(await storedRows(database)).toEqual(rows);
        database.close();
      }),
      { numRuns: 150 },
    ),
  );

  it('a note is cut, and what cannot be is refused: a day in the year 12026, a number that is none, a foreign address', async () => {
    const database = freshDatabase();
    await noteItem(NUMBER, 'gazelle', LONG, database);
    expect((await itemsOf(NUMBER, database))[0]?.note).toHaveLength(20_000);
    await expect(dateItem(NUMBER, 'gazelle', '12026-01-01', database)).rejects.toThrow();
    await expect(tickItem('a|b', 'gazelle', 'done', database)).rejects.toThrow();
    await expect(tickItem('rtpj thijvh', 'gazelle', 'done', database)).rejects.toThrow();
    const foreign = reading({ url: 'https://evil.example/' });
    await expect(saveReading(reportOf(foreign, []), minute(0), database)).rejects.toThrow();
    await changeProofs(NUMBER, [{ chapter: 'INS', proof: '' }], { initials: ' Jean Dupont' }, database);
    expect((await proofsOf(NUMBER, database))[0]?.initials).toBe('Jean');
    await setUserDate('DUI', 'date2', null, database);
    expect(await userDates(database)).toEqual([]);
    expect(await historyOf(NUMBER, database)).toEqual([]);
    expect(await restored(database)).toEqual(await storedRows(database));
  });

  it('a number in lower case or with spaces is the same candidature, in a file and in a message', () => {
    const parsed = parseBackup(
      JSON.stringify({
        format: 'cap-convergence-backup',
        version: 1,
        candidatures: [{ number: 'rtpj thijvh', edcNru: { lps: 'abcdefghij ', proxy: null } }],
        looks: [{ number: ' RTPJ\u00a0THIJVH', at: '' }],
      }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      backup: { candidatures: [{ number: NUMBER, edcNru: { lps: 'ABCDEFGHIJ' } }], looks: [{ number: NUMBER }] },
    });
    expect(readingShape.parse(reading({ candidature: 'rtpj thijvh' })).candidature).toBe(NUMBER);
    for (const candidature of ['a|b', '__proto__', 'É', '', 'A'.repeat(41)])
      expect(readingShape.safeParse(reading({ candidature })).success).toBe(false);
  });
});
