import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCounts, mergeRows } from '../../lib/store/merge';
import type { StoredRows } from '../../lib/store/tables';
import type { ItemRow } from '../../lib/store/user-rows';
import { dossier } from '../candidature/checklist/samples';
import { minute, NO_ROWS, saidItem } from './samples';

const stamp = fc.nat(4).map(minute);
const word = fc.constantFrom('', 'a', 'b', 'c');

const item = fc
  .record({
    number: fc.constantFrom('A', 'B'),
    key: word,
    note: word,
    initials: word,
    deleted: fc.boolean(),
    n: stamp,
    i: fc.option(stamp),
    d: stamp,
  })
  .map(({ n, i, d, ...row }): ItemRow => {
    const changedAt = { note: n, deleted: d, ...(i && { initials: i }) };
    return { ...row, state: null, due: null, order: null, own: null, changedAt, updatedAt: Object.values(changedAt).sort().at(-1) ?? '' };
  });

const candidature = fc
  .record({
    number: fc.constantFrom('A', 'B'),
    readAt: stamp,
    firstReadAt: stamp,
    archived: fc.boolean(),
    deleted: fc.boolean(),
    updatedAt: stamp,
    url: word,
  })
  .map((parts) => ({ ...dossier().candidature, ...parts }));

const chapter = fc.record({ number: fc.constantFrom('A', 'B'), name: word, raw: word, readAt: stamp }).map((parts) => ({
  ...parts,
  status: 'submitted' as const,
  loaded: null,
  total: null,
  counted: 'unknown' as const,
  action: null,
  place: 0,
}));

const unique = <Row>(rows: Row[], key: (row: Row) => string) => [...new Map(rows.map((row) => [key(row), row])).values()];

const rows: fc.Arbitrary<StoredRows> = fc
  .record({ candidatures: fc.array(candidature), chapters: fc.array(chapter), items: fc.array(item) })
  .map(({ candidatures, chapters, items }) => ({
    ...NO_ROWS,
    candidatures: unique(candidatures, ({ number }) => number),
    chapters: unique(chapters, ({ number, name }) => number + name),
    items: unique(items, ({ number, key }) => number + key),
  }));

describe('mergeRows', () => {
  it('does not care about order, grouping or repetition', () => {
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const ab = mergeRows(a, b);
        expect(mergeRows(b, a)).toEqual(ab);
        expect(mergeRows(ab, b)).toEqual(ab);
        expect(mergeRows(ab, c)).toEqual(mergeRows(a, mergeRows(b, c)));
        expect(mergeRows(a, NO_ROWS)).toEqual(mergeRows(a, a));
      }),
    );
  });

  it('loses no key and no newest word of the user', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const both = mergeRows(a, b);
        for (const one of [...a.items, ...b.items]) {
          const kept = both.items.find(({ number, key }) => number === one.number && key === one.key);
          expect(kept).toBeDefined();
          const newest = Math.max(
            ...[...a.items, ...b.items]
              .filter(({ number, key }) => number === one.number && key === one.key)
              .map((row) => Date.parse(row.changedAt.note ?? '')),
          );
          if (Date.parse(one.changedAt.note ?? '') === newest)
            expect([kept?.note, kept?.changedAt.note]).toEqual([expect.any(String), one.changedAt.note]);
        }
        for (const { number } of [...a.candidatures, ...b.candidatures]) {
          expect(both.candidatures.some((row) => row.number === number)).toBe(true);
        }
      }),
    );
  });

  it('takes a tick of one machine and a later note of another', () => {
    const base = saidItem('A', 'gazelle');
    const ticked: ItemRow = { ...base, state: 'done', changedAt: { state: minute(1) }, updatedAt: minute(1) };
    const noted: ItemRow = { ...base, note: 'appel', changedAt: { note: minute(2) }, updatedAt: minute(2) };
    expect(mergeRows({ ...NO_ROWS, items: [ticked] }, { ...NO_ROWS, items: [noted] }).items).toEqual([
      { ...base, state: 'done', note: 'appel', changedAt: { state: minute(1), note: minute(2) }, updatedAt: minute(2) },
    ]);
  });

  it('keeps the page’s facts of the last reading and the user’s marks of the last change apart', () => {
    const read = { ...dossier().candidature, url: 'new', readAt: minute(9), firstReadAt: minute(5) };
    const archived = { ...dossier().candidature, url: 'old', archived: true, updatedAt: minute(2) };
    expect(mergeRows({ ...NO_ROWS, candidatures: [read] }, { ...NO_ROWS, candidatures: [archived] }).candidatures).toMatchObject([
      { url: 'new', readAt: minute(9), firstReadAt: minute(0), archived: true, updatedAt: minute(2) },
    ]);
  });
});

it('tells what a merge would do before it is done', () => {
  const { candidature: mine } = dossier();
  const other = { ...mine, number: 'NEW' };
  const newer = { ...mine, readAt: minute(8), url: 'x' };
  const counts = mergeCounts({ ...NO_ROWS, candidatures: [mine] }, { ...NO_ROWS, candidatures: [other, newer] });
  expect(counts.candidatures).toEqual({ added: 1, changed: 1, same: 0 });
  expect(mergeCounts({ ...NO_ROWS, candidatures: [mine] }, NO_ROWS).candidatures).toEqual({ added: 0, changed: 0, same: 1 });
});
