import { Dexie } from 'dexie';
import { db } from './db';
import { PORTION_TABLES } from './portions';

/** Calls back after each change of what the user wrote, by any page of ours or by the background: Dexie tells all that are awake. */
export function watchUserRows(changed: () => void): void {
  const ours = PORTION_TABLES.map((name) => `idb://${db.name}/${name}/`);
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => ours.some((table) => part.startsWith(table)))) changed();
  });
}
