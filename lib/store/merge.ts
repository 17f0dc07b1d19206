/** Two sets of rows become one, each table by its law. Pure, and the same whatever the order, the grouping or the number of times. */
import { type Law, textOf } from './laws';
import { keyOf, perTable, type RowOf, type SharedName, type StoredRows, TABLES } from './tables';

/** What a merge does to the rows of one kind: how many are new, how many differ from before, and how many stay as they are. */
export interface MergeCount {
  added: number;
  changed: number;
  same: number;
}

/** All rows of both sides. */
export function mergeRows(a: StoredRows, b: StoredRows): StoredRows {
  return perTable((name) => merged(name, [...a[name], ...b[name]]));
}

/** What merging `other` into `mine` would do, table by table. */
export function mergeCounts(mine: StoredRows, other: StoredRows): Record<SharedName, MergeCount> {
  const result = mergeRows(mine, other);
  return perTable((name) => {
    const before = new Set(mine[name].map(textOf));
    const same = result[name].filter((row) => before.has(textOf(row))).length;
    const added = result[name].length - mine[name].length;
    return { added, same, changed: result[name].length - same - added };
  });
}

function merged<Name extends SharedName>(name: Name, all: readonly RowOf<Name>[]): RowOf<Name>[] {
  const choose = TABLES[name].merge as unknown as Law<RowOf<Name>>;
  const rows = new Map<string, RowOf<Name>>();
  for (const row of all) {
    const key = keyOf(name, row);
    const other = rows.get(key);
    rows.set(key, other === undefined ? row : choose(other, row));
  }
  return [...rows].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, row]) => row);
}
