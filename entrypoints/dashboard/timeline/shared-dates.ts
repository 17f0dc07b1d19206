/** Dates that candidatures share, each once. Pure. */
import { DISPOSITIFS } from '../../../lib/segur/dispositifs';
import { DATE_NAMES } from '../../../lib/segur/official-dates';
import type { CandidatureRow } from '../../../lib/store/rows';
import type { Lane, Mark, MarkKind } from './timeline';

/** A date that several candidatures of a dispositif have, and how it stands for each. */
export interface SharedMark extends Mark {
  shared: { candidature: CandidatureRow; mark: Mark }[];
}

/** What the candidatures of one dispositif share, the earliest first. */
export interface SharedLane {
  /** The dispositif's name as people read it. */
  label: string;
  marks: SharedMark[];
}

const SHARED_KINDS: readonly MarkKind[] = ['opening', ...DATE_NAMES];

/** The dates that are shared, by dispositif, and the lanes without them. */
export function withSharedDates(lanes: readonly Lane[]): { shared: SharedLane[]; own: Lane[] } {
  const dates = new Map<string, SharedMark>();
  for (const { candidature, marks } of lanes) {
    for (const mark of marks) {
      const name = nameOf(candidature, mark);
      const date = dates.get(name) ?? { ...mark, shared: [] };
      date.shared.push({ candidature, mark });
      dates.set(name, date);
    }
  }
  const isShared = (candidature: CandidatureRow, mark: Mark) => (dates.get(nameOf(candidature, mark))?.shared.length ?? 0) > 1;
  const lanesOf = Object.entries(DISPOSITIFS).map(([dispositif, { label }]) => ({
    label,
    marks: [...dates]
      .filter(([name, { shared }]) => name.startsWith(`${dispositif} `) && shared.length > 1)
      .map(([, date]) => summed(date))
      .sort((a, b) => a.at.localeCompare(b.at)),
  }));
  return {
    shared: lanesOf.filter(({ marks }) => marks.length > 0),
    own: lanes.map(({ candidature, marks }) => ({ candidature, marks: marks.filter((mark) => !isShared(candidature, mark)) })),
  };
}

/** Met where it is for all, uncertain where it is for all, called by a title where all have the same. */
function summed(date: SharedMark): SharedMark {
  const marks = date.shared.map(({ mark }) => mark);
  const title = marks.every((mark) => mark.title === date.title) ? date.title : '';
  return { ...date, title, isMet: marks.every(({ isMet }) => isMet), isUncertain: marks.every(({ isUncertain }) => isUncertain) };
}

/** The same for all who share a date, or what the ANS's date limits; what is a candidature's own has its own. */
function nameOf({ dispositif, number }: CandidatureRow, { kind, at, from, title }: Mark): string {
  return dispositif !== null && (SHARED_KINDS.includes(kind) || from === 'official')
    ? `${dispositif} ${kind} ${at}`
    : JSON.stringify([number, kind, at, from, title]);
}
