/** The milestones of the EDC PSC and CNDA counters, with the dates that can be known of them. Pure. */
import { parisLocal } from '../segur/dates';
import { isSubmitted, isValidated } from '../segur/statuses';
import type { Dossier, HistoryRow } from '../store/rows';
import { AUTHORISATION, MATURITY } from './checklist/counters/edc-psc';
import type { ChecklistItem } from './checklist/item';
import { chapterNamed } from './situation';

/** Items of one counter that share a date. */
export interface Milestone {
  counter: 'edc-psc' | 'cnda';
  items: ChecklistItem[];
  /** Paris local time or a day. */
  at: string;
  /**
   * `user`: the day that the user set. `seen`: the day on which Convergence was first read with it done. `before`: the day by which it was done.
   * `official`: the date by which the ANS wants it.
   */
  from: 'user' | 'seen' | 'before' | 'official';
  isMet: boolean;
}

/** What is known of the EDC PSC candidature of the same product. */
export interface EdcPast {
  dossier: Dossier;
  history: HistoryRow[];
}

/** Every milestone of a checklist that has a date: items of one counter, day and origin together, the earliest first. */
export function milestonesOf(items: readonly ChecklistItem[], edc: EdcPast | null): Milestone[] {
  const groups = new Map<string, Milestone>();
  for (const item of items) {
    const { counter } = item;
    if (counter !== 'edc-psc' && counter !== 'cnda') continue;
    for (const { at, from } of datesOf(item, edc)) {
      const isMet = item.state.startsWith('done');
      const key = [counter, at, from, isMet].join(' ');
      groups.set(key, { counter, at, from, isMet, items: [...(groups.get(key)?.items ?? []), item] });
    }
  }
  return [...groups.values()].sort((a, b) => a.at.localeCompare(b.at));
}

function datesOf(item: ChecklistItem, edc: EdcPast | null): Pick<Milestone, 'at' | 'from'>[] {
  const proven = item.state === 'done-by-page' && edc ? provenOn(item, edc) : [];
  const { due } = item;
  if (!due?.at || item.state === 'not-concerned') return proven;
  if (due.from === 'user') return [...proven, { at: due.at, from: 'user' }];
  const isAhead = ['edc-psc', 'cnda'].includes(item.stage) && !item.state.startsWith('done');
  return isAhead ? [...proven, { at: due.at, from: 'official' }] : proven;
}

/** A chapter that changed before our eyes says the day; one that was already so when its list was first read says only by when. */
function provenOn({ key, page }: ChecklistItem, { dossier, history }: EdcPast): Pick<Milestone, 'at' | 'from'>[] {
  if (key === 'edc-candidature') return [{ at: dayOf(dossier.candidature.firstReadAt), from: 'before' }];
  const wanted = key === 'edc-maturity' ? MATURITY : key === 'edc-authorisation' ? AUTHORISATION : key.replace(/^edc-chapter:/, '');
  const name = chapterNamed(dossier, wanted)?.name;
  if (!name || !page) return [];
  const enough = key === 'edc-authorisation' ? isValidated : isSubmitted;
  const changes = history.filter((row) => row.subject === 'chapter' && row.name === name).sort((a, b) => (a.at < b.at ? -1 : 1));
  const since = changes[changes.findLastIndex(({ status }) => !status || !enough(status)) + 1];
  if (since) return [{ at: dayOf(since.at), from: 'seen' }];
  const days = dossier.counts.map(({ day }) => day).sort();
  return [{ at: days[0] ?? dayOf(page.at), from: 'before' }];
}

function dayOf(instant: string): string {
  return parisLocal(Date.parse(instant)).slice(0, 10);
}
