/** The latest day to begin what takes long, counted back from Date 2 with the user's own lead times. Pure. */
import { daysBetween } from '../segur/dates';
import type { ChecklistItem } from './checklist/item';
import type { Deadline } from './deadlines';

/** What takes long, and the items of the checklist that tell whether it is done: one key, or all that begin with it. */
const ITEMS = { maturity: 'edc-maturity', passi: 'edc-intrusion', cnda: 'cnda-preexam', reading: 'chapter' } as const;

/** What the user can give a lead time of. */
export type Lead = keyof typeof ITEMS;
export const LEADS = Object.keys(ITEMS) as Lead[];

/** Whole days that the user counts for each; what is not given is not planned. */
export type LeadDays = Readonly<Partial<Record<Lead, number>>>;

/** The latest start of one thing. */
export interface LatestStart {
  lead: Lead;
  number: string;
  product: string;
  /** YYYY-MM-DD. */
  at: string;
  /** The user's lead time, and the date that it is counted back from. */
  days: number;
  before: string;
  /** Negative once it has passed. */
  daysLeft: number;
  /** Nothing is left to begin. */
  met: boolean;
}

const DAY_MS = 86_400_000;

/** The latest starts, the earliest first; [] while nobody says Date 2 or it is past. What the candidature's checklist does not ask is left out. */
export function latestStarts(deadlines: readonly Deadline[], items: readonly ChecklistItem[], leads: LeadDays, now: string): LatestStart[] {
  const date2 = deadlines.find(({ date }) => date === 'date2');
  if (!date2 || date2.isPast) return [];
  const before = date2.alarm.at;
  return LEADS.flatMap((lead): LatestStart[] => {
    const days = leads[lead];
    const asked = items.filter(({ key }) => key === ITEMS[lead] || key.startsWith(`${ITEMS[lead]}:`));
    if (days === undefined || asked.length === 0) return [];
    const at = new Date(Date.parse(before.slice(0, 10)) - days * DAY_MS).toISOString().slice(0, 10);
    const met = date2.met || asked.every(({ state }) => state.startsWith('done') || state === 'not-concerned');
    return [{ lead, number: date2.number, product: date2.product, at, days, before, daysLeft: daysBetween(now, at), met }];
  }).sort((a, b) => a.at.localeCompare(b.at));
}
