import { asWritten } from '../segur/dates';
import type { DeadlineReading } from '../reading/reading';
import { isSameDate } from '../segur/official-dates';
import type { Complaint, PageRule, RuleContext } from './rule';
import { limitWords } from './terms/limit';

/** The page prints another limit than the user set, or than the official calendar: both are shown, the earlier is the safe one. */
export const deadlineDiffers: PageRule = {
  id: 'deadline-differs',
  severity: 'warning',
  source: 'Calendrier publié par l’ANS',
  confidence: 'inferred',
  checkPage: (context) => context.reading.deadlines.flatMap((deadline) => difference(deadline, context) ?? []),
};

function difference({ subject, at }: DeadlineReading, context: RuleContext): Complaint | undefined {
  const other = limitWords(context, subject).find(({ from }) => from !== 'page');
  if (!other || isSameDate(at, other.at)) return;
  const said = { data: [asWritten(at), asWritten(other.at)], source: other.source || 'Date que vous avez saisie dans les réglages' };
  if (!isSameDate(at.slice(0, 10), other.at)) return { ...said, message: 'day' };
  return { ...said, message: 'hour', severity: 'info' };
}
