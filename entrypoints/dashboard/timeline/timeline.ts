/** Dates of candidatures on one axis. Pure. */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { LatestStart } from '../../../lib/candidature/backward-plan';
import type { Deadline } from '../../../lib/candidature/deadlines';
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import type { Milestone } from '../../../lib/candidature/milestones';
import { isOver, saysHour } from '../../../lib/segur/dates';
import { DISPOSITIFS } from '../../../lib/segur/dispositifs';
import type { DateName, DateWord } from '../../../lib/segur/official-dates';
import type { CandidatureRow } from '../../../lib/store/rows';

/** What can stand on the axis. */
export type MarkKind = 'opening' | DateName | 'forecast' | 'mandate' | 'edc' | 'cnda' | 'start' | 'own';

/** One date of one candidature. */
export interface Mark {
  kind: MarkKind;
  /** Paris local time or a day. */
  at: string;
  /** Two sources differ, the source is indirect, or the day itself is not known: a forecast, a latest day. */
  isUncertain: boolean;
  isMet: boolean;
  /** Who says so: the page, the calendar, the user; for milestones see `Milestone`. */
  from: DateWord['from'] | Milestone['from'];
  /** The user's own item or the milestones; "" for the others. */
  title: string;
}

/** A candidature with its marks, the earliest first. */
export interface Lane {
  candidature: CandidatureRow;
  marks: Mark[];
}

/** What a lane is made of. */
export interface LaneSource {
  candidature: CandidatureRow;
  deadlines: Deadline[];
  items: ChecklistItem[];
  milestones: Milestone[];
  starts: LatestStart[];
}

/**
 * Every dated thing of a candidature: the opening, each source's word on the three dates, the forecast, the ends of mandates, the milestones of EDC
 * PSC and CNDA, the latest starts, and the days that the user set for other items. `titleOf`, `nameOf`: what an item and a start are called.
 */
export function laneOf(
  { candidature, deadlines, items, milestones, starts }: LaneSource,
  titleOf: (item: ChecklistItem) => string,
  nameOf: (start: LatestStart) => string,
): Lane {
  const { dispositif, guichet, forecastDate, mandateEnds } = candidature;
  const calendar = dispositif && guichet === 'segur' ? DISPOSITIFS[dispositif].calendar : null;
  const opening: Mark[] = calendar?.opening ? [{ ...mark('opening', calendar.opening.at, 'calendar'), isMet: true }] : [];
  const dates = deadlines.flatMap(({ date, words, differs, met }) => {
    const isIndirect = calendar?.[date]?.confidence === 'secondary';
    return distinct(words).map(({ at, from }) => ({
      ...mark(date, at, from),
      isMet: met,
      isUncertain: differs || (from === 'calendar' && isIndirect),
    }));
  });
  const forecast: Mark[] = forecastDate === null ? [] : [{ ...mark('forecast', forecastDate, 'page'), isUncertain: true }];
  const mandates = mandateEnds.map((at) => mark('mandate', at, 'page'));
  const counters = milestones.map(
    ({ counter, items: mine, at, from, isMet }): Mark => ({
      ...mark(counter === 'cnda' ? 'cnda' : 'edc', at, from),
      isMet,
      isUncertain: from === 'before' || from === 'official',
      title: mine.map(titleOf).join(' ; '),
    }),
  );
  const own = items
    .filter(({ counter, due }) => counter !== 'edc-psc' && counter !== 'cnda' && due?.from === 'user')
    .map((item): Mark => ({ ...mark('own', item.due?.at ?? '', 'user'), isMet: item.state.startsWith('done'), title: titleOf(item) }));
  const begins = starts.map((start): Mark => ({ ...mark('start', start.at, 'user'), isMet: start.met, title: nameOf(start) }));
  const marks = [...opening, ...dates, ...forecast, ...mandates, ...counters, ...begins, ...own].filter(({ at }) => isDate(at));
  return { candidature, marks: marks.sort((a, b) => timeOf(a.at) - timeOf(b.at)) };
}

/** What is said of a mark: a date that passed without being met is said so even where it is uncertain. `now`: Paris local time. */
export function markState(
  { kind, at, from, isMet, isUncertain }: Mark,
  now: string,
): 'met' | 'met_before' | 'over' | 'passed' | 'by' | 'unsure' | 'certain' | 'ends' {
  const isPast = isOver(at.slice(0, 16), now);
  if (kind === 'opening') return isPast ? 'over' : 'certain';
  if (isMet) return from === 'before' ? 'met_before' : 'met';
  if (kind === 'mandate') return isPast ? 'over' : 'ends';
  if (isPast) return kind === 'forecast' ? 'over' : 'passed';
  if (from === 'official') return 'by';
  return isUncertain ? 'unsure' : 'certain';
}

const DAY_MS = 86_400_000;
/** What is further from today is drawn at the end of the axis. */
const [PAST_DAYS, FUTURE_DAYS] = [5 * 366, 10 * 366];
const MARGIN_DAYS = 10;
/** So much more at the end: beside a shared date stands how many share it. */
const COUNT_DAYS = 35;

/** The scale that shows every lane and today, from 0 to 100 % of the axis. */
export function scaleOf(lanes: readonly Pick<Lane, 'marks'>[], today: string): ScaleTime<number, number> {
  const now = timeOf(today);
  const near = lanes
    .flatMap(({ marks }) => marks.map(({ at }) => timeOf(at)))
    .filter((time) => time > now - PAST_DAYS * DAY_MS && time < now + FUTURE_DAYS * DAY_MS);
  const [first, last] = [Math.min(now, ...near), Math.max(now, ...near)];
  return scaleUtc()
    .domain([first - MARGIN_DAYS * DAY_MS, last + (MARGIN_DAYS + COUNT_DAYS) * DAY_MS])
    .range([0, 100])
    .clamp(true);
}

/** A day or a Paris local time as a place in time, in ms: the axis shows Paris. NaN for a text that is no date. */
export function timeOf(at: string): number {
  return Date.parse(saysHour(at) ? `${at.slice(0, 16)}Z` : at);
}

function isDate(at: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(at) && !Number.isNaN(timeOf(at));
}

function mark(kind: MarkKind, at: string, from: Mark['from']): Mark {
  return { kind, at, from, isUncertain: false, isMet: false, title: '' };
}

/** Two sources that give the same moment make one mark. */
function distinct(words: DateWord[]): DateWord[] {
  return words.filter(({ at }, place) => words.findIndex((other) => other.at === at) === place);
}
