import type { DeadlineReading } from '../reading/reading';
import { asWritten, isOver } from '../segur/dates';
import { isSameDate } from '../segur/official-dates';
import type { Complaint, PageRule, RuleContext } from './rule';
import { limitWords } from './terms/limit';

/** The page prints another limit than the one that the ANS wrote elsewhere: both are shown, and the earlier is the safe one while neither is past. */
export const deadlineDiffers: PageRule = {
  id: 'deadline-differs',
  severity: 'warning',
  source: 'Dates publiées par l’ANS',
  confidence: 'inferred',
  checkPage: (context) => context.reading.deadlines.flatMap((deadline) => difference(deadline, context) ?? []),
};

function difference({ subject, at }: DeadlineReading, context: RuleContext): Complaint | undefined {
  const other = limitWords(context, subject).find(({ from }) => from !== 'page');
  if (!other || isSameDate(at, other.at)) return;
  const said = { data: [asWritten(at), asWritten(other.at)], source: other.source || 'Date que vous avez saisie dans les réglages' };
  const over = [at.slice(0, 16), other.at].filter((limit) => isOver(limit, context.now)).length;
  if (over === 2) return;
  if (over === 1) return { ...said, message: 'past' };
  if (!isSameDate(at.slice(0, 10), other.at)) return { ...said, message: 'day' };
  return { ...said, message: 'hour', severity: 'info' };
}
