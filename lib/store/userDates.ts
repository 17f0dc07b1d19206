/** The official dates that the user set or corrected. */
import type { Dispositif } from '../reading/reading';
import { type Database, db } from './db';
import type { DateName } from '../segur/official-dates';
import type { UserDateRow } from './user-rows';
import { after, now } from './stamps';

/** Every date that the user set. */
export async function userDates(database: Database = db): Promise<UserDateRow[]> {
  return (await database.userDates.toArray()).filter(({ deleted }) => !deleted);
}

/** Sets a date for a dispositif (Paris local time "2027-10-01T12:00", or a day); null leaves it to the calendar again. */
export async function setUserDate(dispositif: Dispositif, date: DateName, at: string | null, database: Database = db): Promise<void> {
  await database.transaction('rw', database.userDates, async () => {
    const row = await database.userDates.get([dispositif, date]);
    if (at === null && row === undefined) return;
    await database.userDates.put({
      dispositif,
      date,
      at: at ?? row?.at ?? '',
      deleted: at === null,
      updatedAt: after(row?.updatedAt, now()),
    });
  });
}
