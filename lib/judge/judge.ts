/** One page as it was read, and checked: what is hinted on it. Pure. */
import type { Choice } from '../page/form/chosen-files';
import type { PageRead } from '../page/read';
import type { Finding, KnownCandidature } from '../reading/reading';
import { RULES } from '../rules/index';
import { runRules, type Say } from '../rules/rule';
import type { OwnDate } from '../segur/official-dates';
import { chosenFor, stillChosen } from './chosen';
import { type Dismissal, mayBeDismissed, withoutDismissed } from './dismissal';
import { type ChapterProofs, chapterProofs, type FindingAtZone, findingsAtZones } from './proof-spots';

/** What is remembered of other pages and of the user's word on them. */
export interface JudgeMemory {
  known: KnownCandidature[];
  dates: readonly OwnDate[];
  /** What the user has set aside; null until it is told: what may be among it waits so long, lest it show for an instant. */
  dismissals: readonly Dismissal[] | null;
}

/** The user's choices, and what only the page's own script can see. */
export interface JudgeChoices {
  say: Say;
  /** Whether the user has switched this rule off, everywhere or for this candidature. */
  isOff(rule: string, candidature: string | null): boolean;
  /** Paris local time "2026-11-21T09:30". */
  now: string;
  /** When an answer was last changed, as `now`; null when none was. */
  lastEditedAt: string | null;
  /** Files chosen and not yet sent. */
  chosen: readonly Choice[];
}

/** A page that was judged. `findings` are those that speak now, their fields being `page.elements`; `atZones` the same, each proof's at its zone. */
export interface Judged {
  page: PageRead;
  findings: Finding[];
  atZones: FindingAtZone[];
  /** Null for a page that is no chapter's. */
  proofs: ChapterProofs | null;
  /** The files chosen that are there still. */
  chosen: Choice[];
}

/** Judges a page as it was read. */
export function judgePage(page: PageRead, memory: JudgeMemory, choices: JudgeChoices): Judged {
  const { reading } = page;
  const rules = RULES.filter(({ id }) => !choices.isOff(id, reading.candidature));
  const { known, dates, dismissals } = memory;
  const { now, lastEditedAt } = choices;
  const chosen = stillChosen(page, choices.chosen);
  const all = runRules(rules, { reading, known, dates, now, lastEditedAt, chosenFiles: chosenFor(page, chosen) }, choices.say);
  const waits = dismissals === null && reading.candidature !== null;
  const findings = waits ? all.filter((finding) => !mayBeDismissed(finding)) : withoutDismissed(all, reading, dismissals ?? []);
  return {
    page,
    findings,
    atZones: findingsAtZones(findings, page, choices.say),
    proofs: chapterProofs(page),
    chosen,
  };
}
