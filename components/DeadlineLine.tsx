import type { Deadline } from '../lib/candidature/deadlines';
import { SOON_DAYS, URGENT_DAYS } from '../lib/segur/dates';
import { Chip, type Tone } from './StatusChip';
import { saidDate, saidDaysLeft } from './said-dates';
import { useWords, type Words } from './words';

/** How pressing a deadline is. */
export type Pressure = 'met' | 'unread' | 'passed' | 'urgent' | 'soon' | 'later';

const TONES: Record<Pressure, Tone> = { met: 'ok', unread: 'neutral', passed: 'error', urgent: 'error', soon: 'warning', later: 'neutral' };

/** A date that is met never presses, and one whose page was never read is not called missed; within a week is urgent, within a month is soon. */
export function pressureOf({ met, daysLeft, isPast, isUnread }: Pick<Deadline, 'met' | 'daysLeft' | 'isPast' | 'isUnread'>): Pressure {
  if (met) return 'met';
  if (isPast) return isUnread ? 'unread' : 'passed';
  if (daysLeft <= URGENT_DAYS) return 'urgent';
  return daysLeft <= SOON_DAYS ? 'soon' : 'later';
}

/** One date: what it asks for, when, how far it is, in a colour and a word; every source's word where they differ. */
export function DeadlineLine({ deadline }: { deadline: Deadline }) {
  const words = useWords();
  return (
    <div className="deadline">
      <p className="deadline-head">
        <strong>{words.say(`word_${deadline.date}`)}</strong>
        <DeadlineChip deadline={deadline} />
      </p>
      <p className="small">
        <time dateTime={deadline.at}>{saidDate(deadline.at, words)}</time>
      </p>
      <DifferingWords deadline={deadline} />
    </div>
  );
}

/** How far a date is. `isIdle`: nothing is the user's to do, so that it does not press. */
export function DeadlineChip({ deadline, isIdle = false }: { deadline: Deadline; isIdle?: boolean }) {
  const pressure = isIdle ? 'later' : pressureOf(deadline);
  return <Chip tone={TONES[pressure]}>{pressureWords(deadline, pressure, useWords())}</Chip>;
}

/** Every source's word on a date, where they differ. */
export function DifferingWords({ deadline: { differs, words: sources } }: { deadline: Deadline }) {
  const words = useWords();
  if (!differs) return null;
  return (
    <p className="small differs">
      {words.say('word_dates_differ')}{' '}
      {sources.map(({ from, at }) => words.say(`word_date_from_${from}`, [saidDate(at, words)])).join(' ; ')}
    </p>
  );
}

/** "Urgent : dans 3 jours"; "dans 314 jours" where nothing presses; "Fait". */
function pressureWords({ daysLeft }: Deadline, pressure: Pressure, words: Words): string {
  if (pressure === 'met') return words.say('word_pressure_met');
  const days = saidDaysLeft(daysLeft, words);
  return pressure === 'later' ? days : words.say(`word_pressure_${pressure}`, [days]);
}
