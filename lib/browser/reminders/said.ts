/** The words of reminders. Pure. */
import type { LatestStart } from '../../candidature/backward-plan';
import type { Deadline } from '../../candidature/deadlines';
import type { Say } from '../../rules/rule';
import type { DueReminder } from './plan';
import type { ToAct } from './events';

/** One notification. `id` names the reminder and, after the last "|", the candidature to open. */
export interface Notice {
  id: string;
  title: string;
  message: string;
}

/** What is reminded of: an official date, or the latest day to begin something. */
export type Reminded = (Deadline | LatestStart) & { key: string };

/** More reminders than this are told in one notification. */
const AT_ONCE = 3;

/** What to show for the reminders that are due. */
export function noticesOf(dates: DueReminder<Reminded>[], events: ToAct[], say: Say): Notice[] {
  const notices = [...events.map((event) => eventNotice(event, say)), ...dates.map((due) => dateNotice(due, say))];
  const [first] = notices;
  if (!first || notices.length <= AT_ONCE) return notices;
  const titles = [...new Set(notices.map(({ title }) => title))];
  return [{ id: 'several|', title: say('reminder_several', [notices.length]), message: titles.join(' · ') }];
}

/** The candidature that a notification is about; "" for one about several. */
export function numberIn(id: string): string {
  return id.slice(id.lastIndexOf('|') + 1);
}

function dateNotice({ key, thing, daysLeft }: DueReminder<Reminded>, say: Say): Notice {
  const what =
    'lead' in thing
      ? say(`reminder_start_${thing.lead}`, [thing.days])
      : say(thing.isPast ? `reminder_${thing.date}_past` : `reminder_${thing.date}`);
  const left =
    daysLeft < 0
      ? say('reminder_passed', [-daysLeft])
      : daysLeft === 0
        ? say('reminder_today')
        : daysLeft === 1
          ? say('reminder_tomorrow')
          : say('reminder_days_left', [daysLeft]);
  return { id: `${key}|${thing.number}`, title: `${thing.product || thing.number} : ${left}`, message: what };
}

function eventNotice({ key, kind, number, product, chapter }: ToAct, say: Say): Notice {
  const text = kind === 'to-modify' ? say('reminder_to_modify', [chapter]) : say('reminder_to_sign');
  return { id: `${key}|${number}`, title: product, message: text };
}
