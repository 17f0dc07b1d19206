import type { DeadlineReading, PageReading } from '../page/reading';
import type { Complaint, PageRule } from './rule';
import { calendarDate, limitText } from './terms/limit';

/** The page prints another limit than the official calendar: both are shown, the earlier is the safe one. */
export const deadlineDiffers: PageRule = {
  id: 'deadline-differs',
  severity: 'warning',
  source: 'Calendrier publié par l’ANS',
  confidence: 'inferred',
  checkPage: ({ reading }) => reading.deadlines.flatMap((deadline) => difference(deadline, reading) ?? []),
};

function difference({ subject, at }: DeadlineReading, reading: PageReading): Complaint | undefined {
  const official = calendarDate(reading, subject);
  if (!official) return;
  const printed = at.slice(0, official.at.length);
  if (printed === official.at) return;
  const said = { data: [limitText(at), limitText(official.at)], source: official.source };
  if (printed.slice(0, 10) !== official.at.slice(0, 10)) return { ...said, message: 'day' };
  return { ...said, message: 'hour', severity: 'info' };
}
