/** The user's own items and notes of one candidature, given to another. */
import { type Database, db } from './db';
import { emptyItem, itemsOf } from './items';
import { changed, now } from './stamps';
import type { ItemRow } from './user-rows';

/** What a copy put into a candidature: an own item whole, of another item the note alone. */
export interface CopiedItems {
  own: string[];
  notes: string[];
}

/**
 * Copies items of the user's own with their notes, and notes on official items. What is there already stays as it is: an own item of the same words, a
 * note. Ticks, initials, days and order are of one candidature, and are not copied.
 */
export function copyItems(from: string, to: string, database: Database = db): Promise<CopiedItems> {
  return database.transaction('rw', database.items, async () => {
    const [source, target] = await Promise.all([itemsOf(from, database), itemsOf(to, database)]);
    const at = now();
    const rows = source.flatMap((row): ItemRow[] => {
      const { key, own, note } = row;
      if (own !== null) {
        if (target.some((other) => other.own?.title === own.title && other.own.guichet === own.guichet)) return [];
        const copy = changed(emptyItem(to, `own:${crypto.randomUUID()}`), 'own', own, at);
        return [note === '' ? copy : changed(copy, 'note', note, at)];
      }
      const there = target.find((other) => other.key === key);
      return note === '' || (there && there.note !== '') ? [] : [changed(there ?? emptyItem(to, key), 'note', note, at)];
    });
    await database.items.bulkPut(rows);
    return {
      own: rows.filter(({ own }) => own !== null).map(({ key }) => key),
      notes: rows.filter(({ own }) => own === null).map(({ key }) => key),
    };
  });
}

/** Takes a copy away again; what the user has said since stays. */
export async function undoCopy(to: string, { own, notes }: CopiedItems, database: Database = db): Promise<void> {
  await database.transaction('rw', database.items, async () => {
    const rows = (await database.items.bulkGet([...own, ...notes].map((key) => [to, key] as [string, string]))).filter(
      (row) => row !== undefined,
    );
    const at = now();
    await database.items.bulkPut(rows.map((row) => (row.own === null ? changed(row, 'note', '', at) : changed(row, 'deleted', true, at))));
  });
}
