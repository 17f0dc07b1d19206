/** What is filed in place of an attestation or an habilitation that is not there in time, as the checklist knows it. Pure. */
import { SOON_DAYS } from '../segur/dates';
import { type LeadDays, LEADS } from './backward-plan';
import type { ChecklistItem } from './checklist/item';
import type { ItemRow } from '../store/user-rows';
import type { Deadline } from './deadlines';

/** What a capture must show to be accepted, by the item's key without its name. Guide DUI, Étape 3, preuves dérogatoires. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'derogatory-cnda-date2': ['software', 'preexam', 'return'],
  'derogatory-cnda-date3': ['report', 'exam'],
  'derogatory-edc-date2': ['nru', 'solution', 'submitted', 'maturity', 'access'],
  'derogatory-proxy-date2': ['nru', 'solution', 'submitted', 'maturity', 'access'],
  'derogatory-edc-date3': ['nru', 'solution', 'validated'],
  'derogatory-proxy-date3': ['nru', 'solution', 'validated'],
};

/** One thing that a capture must show; the user ticks it, under its own key, once it is seen on the capture. */
export interface ShownThing {
  key: string;
  name: string;
  isSeen: boolean;
}

/** One capture to file, with how far one is at the counter that it stands in for. */
export interface Capture {
  item: ChecklistItem;
  shown: ShownThing[];
  /** The steps of that counter, in order; what is not done of them is still to get. */
  steps: ChecklistItem[];
}

/** The captures, Date 2's first; [] where no document accepts any. `rows`: what the user said of items. */
export function capturesOf(items: readonly ChecklistItem[], rows: readonly ItemRow[]): Capture[] {
  return items
    .filter(({ stage }) => stage === 'derogatory')
    .map((item) => ({ item, shown: shownBy(item, rows), steps: items.filter((step) => isStepOf(step, item)) }));
}

function shownBy({ key: capture }: ChecklistItem, rows: readonly ItemRow[]): ShownThing[] {
  const [kind = ''] = capture.split(':');
  return (SHOWN[kind] ?? []).map((name) => {
    const key = `${capture}#${name}`;
    return { key, name, isSeen: rows.some((row) => row.key === key && row.state === 'done') };
  });
}

/** At the CNDA, the steps of the same name; at EDC PSC, the proxy's or the software's. */
function isStepOf(step: ChecklistItem, capture: ChecklistItem): boolean {
  if (capture.counter === 'cnda') return step.key.startsWith('cnda-') && step.title.data[0] === capture.title.data[0];
  const isProxy = capture.key.includes('-proxy-');
  return step.stage === 'edc-psc' && step.key.startsWith('proxy-') === isProxy;
}

/** Whether Date 2 is nearer than the longest of the user's lead times; without any, within the days in which a date presses. */
export function isDerogatoryNear(date2: Deadline | null, leads: LeadDays): boolean {
  if (!date2 || date2.met || date2.isPast) return false;
  const days = LEADS.flatMap((lead) => leads[lead] ?? []);
  return date2.alarm.daysLeft <= (days.length > 0 ? Math.max(...days) : SOON_DAYS);
}
