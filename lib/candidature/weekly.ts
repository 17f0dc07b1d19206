/** The work of a week towards a date, by the counts kept. Pure. */
import { daysBetween } from '../segur/dates';
import type { CountRow } from '../store/rows';

/** An estimate, with the points that it rests on. */
export interface WeeklyPace {
  /** Proofs that are neither loaded nor submitted. */
  left: number;
  /** Whole weeks until the date, the one that has begun included. */
  weeks: number;
  /** How many a week, rounded up. */
  perWeek: number;
  /** How many were filed since Monday; null where nothing was counted before it. */
  thisWeek: number | null;
  /** How many days were counted, and the last of them. */
  points: number;
  lastDay: string;
}

const DAY_MS = 86_400_000;

/** Null when nothing was counted, nothing is left, or the date is past. `by`: Paris local time or a day; `today`: YYYY-MM-DD. */
export function weeklyPace(counts: readonly CountRow[], by: string, today: string): WeeklyPace | null {
  const sorted = [...counts].sort((a, b) => a.day.localeCompare(b.day));
  const last = sorted.at(-1);
  const days = daysBetween(today, by);
  if (!last || days <= 0) return null;
  const left = last.total - filed(last);
  if (left <= 0) return null;
  const weeks = Math.ceil(days / 7);
  const before = sorted.findLast(({ day }) => day < mondayOf(today));
  return {
    left,
    weeks,
    perWeek: Math.ceil(left / weeks),
    thisWeek: before ? Math.max(0, filed(last) - filed(before)) : null,
    points: sorted.length,
    lastDay: last.day,
  };
}

/** A chapter that was submitted may no longer print how many of its proofs are loaded. */
function filed({ loaded, submitted }: CountRow): number {
  return Math.max(loaded, submitted);
}

function mondayOf(day: string): string {
  const date = new Date(day);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}
