/** Says what is due, once, if the user allowed notifications, and sets the alarm of the next reminder. */
import { browser } from 'wxt/browser';
import { latestStarts } from '../../candidature/backward-plan';
import type { Deadline } from '../../candidature/deadlines';
import { parisLocal } from '../../segur/dates';
import { openDossiersAt } from '../../store/dossiers';
import { readSettings } from '../settings';
import { type Database, db } from '../../store/db';
import { markSaid, saidReminders } from '../../store/said';
import { backgroundSay } from '../background-say';
import { toActOn } from './events';
import { type DatedThing, nextReminder, remindersDue } from './plan';
import { noticesOf, type Reminded } from './said';

/** The name of the one alarm. */
export const REMINDERS = 'reminders';

/** Says what is due at an instant (ms). Nothing is remembered as said while notifications are not allowed. */
export async function remind(instant: number, database: Database = db): Promise<void> {
  const now = parisLocal(instant);
  const { reminderDays, leadDays } = await readSettings();
  const dates = (await openDossiersAt(now, database)).flatMap(({ deadlines, items }): (Reminded & DatedThing)[] => [
    ...deadlines.map(asReminder),
    ...latestStarts(deadlines, items, leadDays, now).map((start) => ({ ...start, key: `start-${start.lead}:${start.number}` })),
  ]);
  await keepAlarm(nextReminder(dates, reminderDays, now));
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const said = await saidReminders(database);
  const due = remindersDue(dates, reminderDays, said, now);
  const [candidatures, chapters, history] = await Promise.all([
    database.candidatures.toArray(),
    database.chapters.toArray(),
    database.history.toArray(),
  ]);
  const events = toActOn(candidatures, chapters, history).filter(({ key }) => !said.has(key));
  await markSaid(
    [...due, ...events].map(({ key }) => key),
    database,
  );
  const say = await backgroundSay();
  for (const { id, title, message } of noticesOf(due, events, say)) {
    await browser.notifications.create(id, { type: 'basic', iconUrl: `${browser.runtime.getURL('/')}icon/128.png`, title, message });
  }
}

/** The earliest word reminds. A date that passed while its page was never read is not called missed. */
function asReminder(deadline: Deadline): Deadline & DatedThing {
  return {
    ...deadline,
    at: deadline.alarm.at,
    met: deadline.met || (deadline.isPast && deadline.isUnread),
    key: `${deadline.date}:${deadline.number}`,
  };
}

/** Sets the alarm for an instant (ms) unless it is already set for it; takes it away when there is nothing to remind of. */
async function keepAlarm(when: number | null): Promise<void> {
  const alarm = await browser.alarms.get(REMINDERS);
  if (when === null) {
    if (alarm) await browser.alarms.clear(REMINDERS);
  } else if (alarm?.scheduledTime !== when) {
    await browser.alarms.create(REMINDERS, { when });
  }
}
