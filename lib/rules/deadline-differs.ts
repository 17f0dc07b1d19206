import type { DeadlineReading } from '../reading/reading';
import type { Complaint, PageRule, RuleContext } from './rule';
import { calendarDate, limitText } from './terms/limit';

/** The page prints another limit than the official calendar: both are shown, the earlier is the safe one. */
export const deadlineDiffers: PageRule = {
  id: 'deadline-differs',
  severity: 'warning',
  source: 'Calendrier publié par l’ANS',
  confidence: 'inferred',
  checkPage: (context) => context.reading.deadlines.flatMap((deadline) => difference(deadline, context) ?? []),
};

function difference({ subject, at }: DeadlineReading, context: RuleContext): Complaint | undefined {
  const official = calendarDate(context, subject);
  if (!official) return;
  const printed = at.slice(0, official.at.length);
  if (printed === official.at) return;
  const said = { data: [limitText(at), limitText(official.at)], source: official.source };
  if (printed.slice(0, 10) !== official.at.slice(0, 10)) return { ...said, message: 'day' };
  return { ...said, message: 'hour', severity: 'info' };
}
