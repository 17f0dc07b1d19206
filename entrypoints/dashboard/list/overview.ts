/** What the table of all candidatures shows, sorts and filters. Pure. */
import type { Deadline } from '../../../lib/candidature/deadlines';
import type { Outlook } from '../../../lib/candidature/outlook';
import type { ProgressReading } from '../../../lib/reading/reading';
import { currentStep } from '../../../lib/segur/statuses';
import type { CandidatureRow, ChapterRow, PageRow } from '../../../lib/store/rows';
import { holdsWords } from '../../../components/words-sought';

/** One candidature with what is shown of it. */
export interface Overview {
  candidature: CandidatureRow;
  chapters: ChapterRow[];
  pages: PageRow[];
  deadlines: Deadline[];
  outlook: Outlook;
}

/** What the table can be sorted by. */
export type SortKey = 'urgency' | 'name' | 'step' | 'deadline' | 'read';

/** A column and a direction. */
export interface Sorting {
  by: SortKey;
  isDescending: boolean;
}

/** Which candidatures to show. */
export interface OverviewFilter {
  words: string;
  /** A dispositif, "edc-psc", or "" for all. */
  dispositif: string;
  show: 'open' | 'archived' | 'all';
}

/** Everything but what is archived. */
export const NO_OVERVIEW_FILTER: OverviewFilter = { words: '', dispositif: '', show: 'open' };

/** The mandatory answers as last read on a form; null where none was read. */
export function lastProgress(pages: readonly PageRow[]): ProgressReading | null {
  const read = pages.filter(({ progress }) => progress !== null).sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
  return read[0]?.progress ?? null;
}

/**
 * The candidatures to show, in the order to show them. `all`: the most pressing first, which stays so where nothing else is asked, or all else is equal;
 * `nameOf`: what a candidature is called, for sorting and searching.
 */
export function arranged(
  all: readonly Overview[],
  filter: OverviewFilter,
  sorting: Sorting,
  nameOf: (candidature: CandidatureRow) => string,
): Overview[] {
  const { by, isDescending } = sorting;
  const shown = all.filter((one) => isShown(one, filter, nameOf));
  if (by === 'urgency') return isDescending ? shown.reverse() : shown;
  const turn = isDescending ? -1 : 1;
  return shown.sort((a, b) => turn * compare(valueOf(a, by, nameOf), valueOf(b, by, nameOf)));
}

function isShown({ candidature }: Overview, { words, dispositif, show }: OverviewFilter, nameOf: (one: CandidatureRow) => string): boolean {
  const { archived, number, names } = candidature;
  if (show !== 'all' && archived !== (show === 'archived')) return false;
  if (dispositif !== '' && dispositif !== (candidature.guichet === 'edc-psc' ? 'edc-psc' : candidature.dispositif)) return false;
  return holdsWords([nameOf(candidature), number, ...names].join(' '), words);
}

function valueOf(
  { candidature, outlook }: Overview,
  by: Exclude<SortKey, 'urgency'>,
  nameOf: (one: CandidatureRow) => string,
): string | number {
  if (by === 'name') return nameOf(candidature);
  if (by === 'step') return currentStep(candidature.steps)?.number ?? (candidature.steps.length > 0 ? 5 : 0);
  return by === 'deadline' ? (outlook.next?.at ?? '9999') : candidature.readAt;
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fr', { numeric: true });
}
