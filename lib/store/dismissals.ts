/** What the user has set aside by « C'est bon ici »: doubts and warnings that are silent while their answer stays as it is. */
import { type Database, db } from './db';
import type { DismissalRow } from './user-rows';
import { after, now } from './stamps';

/** What is set aside of one candidature, the last first; what was undone is left out. */
export async function dismissalsOf(number: string, database: Database = db): Promise<DismissalRow[]> {
  const rows = await database.dismissals.where('number').equals(number).toArray();
  return rows.filter(({ deleted }) => !deleted).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** What is set aside of every candidature. */
export async function allDismissals(database: Database = db): Promise<DismissalRow[]> {
  return (await database.dismissals.toArray()).filter(({ deleted }) => !deleted);
}

/** Sets a finding aside, for the value that its field holds now. */
export function dismiss(dismissal: Omit<DismissalRow, 'deleted' | 'updatedAt'>, database: Database = db): Promise<void> {
  return put({ ...dismissal, deleted: false }, database);
}

/** Lets a finding that was set aside speak again. */
export function undoDismissal(dismissal: DismissalRow, database: Database = db): Promise<void> {
  return put({ ...dismissal, deleted: true }, database);
}

async function put(dismissal: Omit<DismissalRow, 'updatedAt'>, database: Database): Promise<void> {
  await database.transaction('rw', database.dismissals, async () => {
    const { number, rule, place } = dismissal;
    const row = await database.dismissals.get([number, rule, place]);
    await database.dismissals.put({ ...dismissal, updatedAt: after(row?.updatedAt, now()) });
  });
}
