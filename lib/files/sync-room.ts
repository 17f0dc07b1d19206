/** What of the user's portions fits into the browser's sync, and what is left out. Pure. */
import type { StoredRows } from '../store/tables';
import { FULL_BYTES, MAX_BYTES, MAX_ITEMS } from './sync-limits';
import { bytesOf } from './sync-text';

/** One portion and its entries. */
export interface Wanted {
  number: string;
  portion: StoredRows;
  entries: Record<string, unknown>;
}

/** Those that fit beside `others` (entries that are left as they are), and the numbers of those that do not: archived ones go first, then those changed longest ago. */
export function fitting(wanted: Wanted[], others: Record<string, unknown>): { kept: Wanted[]; left: string[] } {
  let bytes = bytesOf(others);
  let items = Object.keys(others).length;
  const kept: Wanted[] = [];
  const left: string[] = [];
  for (const one of [...wanted].sort(byNeed)) {
    const [more, count] = [bytesOf(one.entries), Object.keys(one.entries).length];
    if (bytes + more > (isArchived(one) ? FULL_BYTES : MAX_BYTES) || items + count > MAX_ITEMS) left.push(one.number);
    else {
      kept.push(one);
      bytes += more;
      items += count;
    }
  }
  return { kept, left };
}

function byNeed(a: Wanted, b: Wanted): number {
  const rank = (one: Wanted) => (isMark(one) ? 0 : isArchived(one) ? 2 : 1);
  const [x, y] = [lastChange(a), lastChange(b)];
  return rank(a) - rank(b) || (x === y ? (a.number < b.number ? -1 : 1) : x > y ? -1 : 1);
}

/** That it is deleted must reach every machine, and takes next to no room. */
function isMark({ portion }: Wanted): boolean {
  return portion.candidatures[0]?.deleted === true;
}

function isArchived(one: Wanted): boolean {
  return one.portion.candidatures[0]?.archived === true && !isMark(one);
}

function lastChange({ portion }: Wanted): string {
  return Object.values(portion)
    .flat()
    .reduce((last, row) => ('updatedAt' in row && row.updatedAt > last ? row.updatedAt : last), '');
}
