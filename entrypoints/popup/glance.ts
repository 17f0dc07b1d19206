/** What all candidatures have in common, for the popup to say it once. Pure. */
import type { Deadline } from '../../lib/candidature/deadlines';
import { DATE_NAMES } from '../../lib/segur/official-dates';
import type { Glance } from '../../lib/store/dossiers';

/** A date that comes, and whose it is. */
export interface SharedDate {
  deadline: Deadline;
  shared: Glance[];
}

/** The nearest date that is still to be met, once for all candidatures that share it; null when none has one. */
export function nearestDate(all: readonly Glance[]): SharedDate | null {
  const dates = all.flatMap(({ outlook }) => outlook.next ?? []);
  const [nearest] = [...dates].sort((a, b) => a.at.localeCompare(b.at) || a.date.localeCompare(b.date));
  if (!nearest) return null;
  const shared = all.filter(({ outlook: { next } }) => next?.at === nearest.at && next.date === nearest.date);
  return { deadline: dates.find((date) => date.at === nearest.at && date.date === nearest.date && date.differs) ?? nearest, shared };
}

/** A date that passed, and those who missed it. */
export interface MissedDate {
  date: Deadline['date'];
  missed: Glance[];
}

/** The dates that were missed, each once; of a candidature that missed several, the last. */
export function missedBy(all: readonly Glance[]): MissedDate[] {
  return DATE_NAMES.map((date) => ({ date, missed: all.filter(({ outlook }) => outlook.missed[0]?.date === date) })).filter(
    ({ missed }) => missed.length > 0,
  );
}
