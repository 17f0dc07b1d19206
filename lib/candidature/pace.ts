/** How fast proofs are submitted, and where that leads. Pure. */
import { daysBetween } from '../segur/dates';
import type { CountRow } from '../store/rows';

/** An estimate, with the points that it rests on. */
export interface Pace {
  /** How many days were counted. */
  points: number;
  from: string;
  to: string;
  perWeek: number;
  /** The day on which every proof is submitted at this pace; null when the pace does not lead there within ten years. */
  reachedOn: string | null;
}

const FEWEST = 3;
const LONGEST_DAYS = 3650;

/** The pace of the counted days (least squares over the proofs submitted); null with fewer than three days, or all on one. */
export function paceOf(counts: readonly CountRow[]): Pace | null {
  const sorted = [...counts].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || sorted.length < FEWEST) return null;
  const days = sorted.map(({ day }) => daysBetween(first.day, day));
  const meanDay = mean(days);
  const meanSubmitted = mean(sorted.map(({ submitted }) => submitted));
  const spread = days.reduce((sum, day) => sum + (day - meanDay) ** 2, 0);
  if (spread === 0) return null;
  const slope =
    sorted.reduce((sum, { submitted }, place) => sum + ((days[place] ?? 0) - meanDay) * (submitted - meanSubmitted), 0) / spread;
  const left = Math.max(0, last.total - last.submitted);
  const daysLeft = left === 0 ? 0 : slope > 0 ? Math.ceil(left / slope) : Number.POSITIVE_INFINITY;
  return {
    points: sorted.length,
    from: first.day,
    to: last.day,
    perWeek: slope * 7,
    reachedOn: daysLeft <= LONGEST_DAYS ? dayAfter(last.day, daysLeft) : null,
  };
}

/** How many proofs a week must be submitted from today to be done on a day; null when the day is past or nothing is left. */
export function neededPerWeek(last: Pick<CountRow, 'total' | 'submitted'>, today: string, by: string): number | null {
  const left = last.total - last.submitted;
  const days = daysBetween(today, by);
  return left <= 0 || days <= 0 ? null : (left / days) * 7;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
