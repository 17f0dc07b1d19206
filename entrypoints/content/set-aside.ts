import type { Dismissal } from '../../lib/judge/dismissal';
import type { Engine } from './parts';
import type { Asked } from '../../lib/browser/messages';
import type { Finding, PageReading } from '../../lib/reading/reading';

/** A finding that the user has just set aside, with what the store needs. */
export type FreshDismissal = Dismissal & { label: string | null };

type Tell = (finding: Finding) => Finding | undefined;

/** What is set aside on a page. */
export interface SetAside {
  /** Takes what is remembered in the place of what was known. */
  remember(dismissals: readonly Dismissal[]): void;
  /** What is set aside; null until it is told. */
  now(): readonly Dismissal[] | null;
  /** Hears what speaks on the page now. `tell` gives a finding as far as it may leave the page. */
  follow(findings: readonly Finding[], reading: PageReading, judge: Engine['dismissal'], tell: Tell): void;
  /** Sets aside one of those last spoken; false when it is not among them or may not be. */
  dismiss(asked: Asked): boolean;
  /** What sets a finding aside; null where that is not offered: an error, or a page without the number of a candidature. */
  dismissalOf(finding: Finding): (() => void) | null;
}

/** `added` hears what the user has just set aside, which is silent from then on. */
export function createSetAside(added: (dismissal: FreshDismissal) => void): SetAside {
  let dismissals: readonly Dismissal[] | null = null;
  let last: { findings: readonly Finding[]; reading: PageReading; judge: Engine['dismissal']; tell: Tell } | null = null;

  /** The finding as it was spoken: the layer knows a drop zone as one more field. */
  const find = ({ rule, field, label }: Asked) =>
    last?.findings.find((each) => each.rule === rule && each.label === label && (each.field === null || each.field === field));

  function dismiss(asked: Asked): boolean {
    const finding = find(asked);
    const number = last?.reading.candidature;
    if (!last || !finding || !number || !last.judge.mayBeDismissed(finding)) return false;
    const { rule } = finding;
    const dismissal = { number, rule, ...last.judge.spotOf(finding, last.reading) };
    dismissals = [...(dismissals ?? []), dismissal];
    added({ ...dismissal, label: last.tell(finding)?.label ?? null });
    return true;
  }

  return {
    remember(remembered) {
      dismissals = remembered;
    },
    now: () => dismissals,
    follow(findings, reading, judge, tell) {
      last = { findings, reading, judge, tell };
    },
    dismiss,
    dismissalOf(finding) {
      return last?.reading.candidature && last.judge.mayBeDismissed(finding) ? () => dismiss(finding) : null;
    },
  };
}
