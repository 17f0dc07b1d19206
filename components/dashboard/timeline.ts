/** Dates of candidatures on one axis. Pure. */
import type { Deadline } from '../../lib/checklist/deadlines';
import type { ChecklistItem } from '../../lib/checklist/item';
import { CALENDAR } from '../../lib/segur/calendar';
import type { CandidatureRow } from '../../lib/store/rows';

/** One date of one candidature. */
export interface Mark {
  kind: 'opening' | 'date1' | 'date2' | 'date3' | 'forecast' | 'own';
  /** Paris local time or a day. */
  at: string;
  /** Two sources differ, the source is indirect, or it is only a forecast. */
  isUncertain: boolean;
  isMet: boolean;
  /** Who says so: the page, the calendar, the user. */
  from: 'page' | 'calendar' | 'user';
  /** The user's own item; "" for the others. */
  title: string;
}

/** A candidature with its marks, the earliest first. */
export interface Lane {
  candidature: CandidatureRow;
  marks: Mark[];
}

/** What a lane is made of. `titleOf`: what an item is called. */
export interface LaneSource {
  candidature: CandidatureRow;
  deadlines: Deadline[];
  items: ChecklistItem[];
}

/** Every dated thing of a candidature: the opening, each source's word on the three dates, the forecast, and the days that the user set. */
export function laneOf({ candidature, deadlines, items }: LaneSource, titleOf: (item: ChecklistItem) => string): Lane {
  const { dispositif, guichet, forecastDate } = candidature;
  const calendar = dispositif && guichet === 'segur' ? CALENDAR[dispositif] : null;
  const opening: Mark[] = calendar?.opening ? [{ ...mark('opening', calendar.opening.at, 'calendar'), isMet: true }] : [];
  const dates = deadlines.flatMap(({ date, words, differs, met }) => {
    const isIndirect = calendar?.[date]?.confidence === 'secondary';
    return distinct(words).map(({ at, from }) => ({
      ...mark(date, at, from),
      isMet: met,
      isUncertain: differs || (from === 'calendar' && isIndirect),
    }));
  });
  const isDay = forecastDate !== null && /^\d{4}-\d\d-\d\d$/.test(forecastDate);
  const forecast: Mark[] = isDay ? [{ ...mark('forecast', forecastDate, 'page'), isUncertain: true }] : [];
  const own = items.flatMap((item): Mark[] =>
    item.due?.from === 'user' && item.due.at !== null
      ? [{ ...mark('own', item.due.at, 'user'), isMet: item.state.startsWith('done'), title: titleOf(item) }]
      : [],
  );
  return { candidature, marks: [...opening, ...dates, ...forecast, ...own].sort((a, b) => (a.at < b.at ? -1 : 1)) };
}

/** What is said of a mark: a date that passed without being met is said so even where it is uncertain. `today`: YYYY-MM-DD. */
export function markState({ kind, at, isMet, isUncertain }: Mark, today: string): 'met' | 'over' | 'passed' | 'unsure' | 'certain' {
  const isPast = at.slice(0, 10) < today;
  if (kind === 'opening') return isPast ? 'over' : 'certain';
  if (isMet) return 'met';
  if (isPast) return kind === 'forecast' ? 'over' : 'passed';
  return isUncertain ? 'unsure' : 'certain';
}

/** The part of time that is drawn: whole quarters around every mark and today. Days, YYYY-MM-DD. */
export interface Axis {
  from: string;
  to: string;
  /** The first day of each quarter in it. */
  quarters: string[];
}

/** The axis that shows every lane and today. */
export function axisOf(lanes: readonly Lane[], today: string): Axis {
  const days = [today, ...lanes.flatMap(({ marks }) => marks.map(({ at }) => at.slice(0, 10)))].sort();
  const quarters = [quarterOf(days[0] ?? today)];
  const last = days.at(-1) ?? today;
  while ((quarters.at(-1) ?? last) <= last) quarters.push(nextQuarter(quarters.at(-1) ?? last));
  return { from: quarters[0] ?? today, to: quarters.at(-1) ?? today, quarters: quarters.slice(0, -1) };
}

/** Where a moment stands on the axis, in percent of its length. */
export function placeOn({ from, to }: Axis, at: string): number {
  const time = Date.parse(at.length === 10 ? at : `${at.slice(0, 16)}Z`);
  return (100 * (time - Date.parse(from))) / (Date.parse(to) - Date.parse(from));
}

function mark(kind: Mark['kind'], at: string, from: Mark['from']): Mark {
  return { kind, at, from, isUncertain: false, isMet: false, title: '' };
}

/** Two words on the same moment are one mark. */
function distinct(words: Deadline['words']): Deadline['words'] {
  return words.filter(({ at }, place) => words.findIndex((other) => other.at === at) === place);
}

function quarterOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function nextQuarter(day: string): string {
  const month = Number(day.slice(5, 7)) + 3;
  return month > 12 ? `${Number(day.slice(0, 4)) + 1}-01-01` : `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
