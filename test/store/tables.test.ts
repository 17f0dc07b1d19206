import { describe, expect, it } from 'vitest';
import { mergeRows } from '../../lib/store/merge';
import { type StoredRows, TABLES, type TableName } from '../../lib/store/tables';
import { texts } from '../tools/locale-keys';
import { freshDatabase, minute, NO_ROWS } from './samples';
import newest from './versions/7.json' with { type: 'json' };

const NAMES = Object.keys(TABLES) as TableName[];
const EXAMPLE: Record<string, { schema: string; rows: object[] }> = newest.tables;

/** Two rows of one key, the second later and, where it can be, deleted. */
function twice(row: object, key: readonly string[]): [object, object] {
  const stamps = ['readAt', 'updatedAt', 'at'].filter((name) => name in row && !key.includes(name));
  return [
    row,
    { ...row, ...Object.fromEntries(stamps.map((name) => [name, minute(500_000)])), ...('deleted' in row && { deleted: true }) },
  ];
}

describe.each(NAMES)('the table %s', (name) => {
  const table = TABLES[name];
  const rows = EXAMPLE[name]?.rows ?? [];

  it('is in the newest example as it is today: a change of tables is a new version', () => {
    const { schema } = freshDatabase().table(name);
    const today = [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].sort();
    expect(EXAMPLE[name]?.schema.split(/,\s*/).sort()).toEqual(today);
  });

  it('takes its rows back from a file as they were', () => {
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(table.shape().parse(row)).toEqual(row);
  });

  it('has a name in both languages', () => {
    expect([texts('fr').get(`dash_table_${name}`), texts('en').get(`dash_table_${name}`)]).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });
});

it.each(NAMES.filter((name) => TABLES[name].merge !== null))(
  'two rows of %s give the same one whichever comes first, and a row of the user’s stays deleted',
  (name) => {
    const table = TABLES[name];
    for (const row of EXAMPLE[name]?.rows ?? []) {
      const [a, b] = twice(row, table.key).map((one): StoredRows => ({ ...NO_ROWS, [name]: [one] })) as [StoredRows, StoredRows];
      const merged = mergeRows(a, b);
      expect(mergeRows(b, a)).toEqual(merged);
      expect(merged[name as keyof StoredRows]).toHaveLength(1);
      if (table.byUser) expect(merged[name as keyof StoredRows]).toMatchObject([{ deleted: true }]);
    }
  },
);
