/** What the layer is given and does: findings, and where on the page their fields stand. */
import type { Finding } from '../reading/reading';
import type { Say } from '../rules/rule';
import type { BarActions } from './bar-actions';
import type { BarPlace } from './edges';

/** One field of the page. Its place in `HintedPage.fields` is the `Finding.field` of what is said about it. */
export interface HintedField {
  /** The same for the same question when the site has drawn it again: its marker and what the user did there are kept. */
  key: string;
  /** Its inputs; several for a group of radios or checkboxes. */
  controls: readonly Element[];
  /** The visible box that the marker stands beside. */
  anchor: Element;
  /** The elements that get `aria-describedby`. */
  describe: readonly Element[];
}

export interface HintedPage {
  findings: readonly Finding[];
  fields: readonly HintedField[];
  /** What the page should say and does not, in the user's words. */
  missing: readonly string[];
  /** On a recap or in a confirmation: the next click cannot be undone. */
  beforeSubmitting: boolean;
  /** On a recap: what is still wrong or unverified on the step's form; null when that form was never read. Absent on other pages. */
  onForm?: readonly EarlierFinding[] | null;
  /** On a chapter's page: how far its proofs are. Absent on other pages. */
  proofs?: ProofsLeft;
}

/** How far the proofs of a chapter are, and which are left. */
export interface ProofsLeft {
  /** The chapter's name; null where the page does not say it. */
  chapter: string | null;
  loaded: number;
  total: number;
  redo: readonly ProofSpot[];
  missing: readonly ProofSpot[];
}

/** A proof, and the place of its zone among the page's fields; null where the page draws none. */
interface ProofSpot {
  proof: string;
  field: number | null;
}

/** A finding of a page read before: its sentence was not kept. */
export type EarlierFinding = Pick<Finding, 'rule' | 'outcome' | 'severity' | 'label'>;

/** Gives what sets a finding aside; null where that is not offered. */
export type DismissalOf = (finding: Finding) => (() => void) | null;

/** How far a pause reaches: this page, all of them today, or until it is switched on again. */
export type PauseScope = 'page' | 'today' | 'on';

/** What the layer needs. */
export interface HintOptions extends Pick<BarActions, 'why' | 'openPanel' | 'pause' | 'placed'> {
  document: Document;
  say: Say;
  /** The rules about emptiness: their sentence waits until the field was left. */
  waits: ReadonlySet<string>;
  /** By rule: whether an answer that is being typed is as long as a right one, and may be judged at once. */
  whole: ReadonlyMap<string, (value: string) => boolean>;
  dismissalOf: DismissalOf;
  /** The page does not leave the layer where it is put: it is over. */
  lost: () => void;
  /** Ends everything: the page is then as it was. */
  signal: AbortSignal;
}

/** The user's choices about the look. */
export interface HintLook {
  theme: 'auto' | 'light' | 'dark';
  markers: 'discreet' | 'normal' | 'strong';
}

export interface HintLayer {
  /** Shows these findings instead of the former ones. */
  show(page: HintedPage): void;
  /** Moves to a field and puts the focus in it; false when there is no such field. */
  focusField(id: number): boolean;
  look(look: HintLook): void;
  /** `place`: as the user left it; null where the user wants no bar. */
  lookOfBar(place: BarPlace | null, isPanelOpen: boolean): void;
}

/** How a marker looks. `look`: cannot tell, please look. `fill`: empty, and the user knows; `waiting`: empty, and not yet said. */
export type Level = 'error' | 'fill' | 'warning' | 'look' | 'info' | 'waiting';

/** What there is to say about one field. */
export interface Note {
  field: HintedField;
  level: Level;
  /** At least one; the heaviest first. */
  findings: readonly Finding[];
  /** Those whose sentence need not wait. */
  spoken: readonly Finding[];
}

/** How many findings of a page are to correct, to fill in, to check; `know` is only information. */
export interface Counts {
  error: number;
  fill: number;
  check: number;
  know: number;
}

/** From the heaviest to the lightest. */
const LEVELS: readonly Level[] = ['error', 'fill', 'warning', 'look', 'info', 'waiting'];

/** The level of one finding, once it may be said. */
export function levelOf(finding: EarlierFinding, waits: ReadonlySet<string>): Level {
  if (waits.has(finding.rule)) return 'fill';
  return finding.outcome === 'incomplete' ? 'look' : finding.severity;
}

/** One note per field that has findings, in page order. `asked` tells whether the user has left a field or asked to go on. */
export function notesOf(page: HintedPage, waits: ReadonlySet<string>, asked: (field: HintedField) => boolean): Note[] {
  const byField: Finding[][] = page.fields.map(() => []);
  for (const finding of page.findings) if (finding.field !== null) byField[finding.field]?.push(finding);
  const weight = (finding: Finding) => LEVELS.indexOf(levelOf(finding, waits));
  return page.fields.flatMap((field, id) => {
    const findings = (byField[id] ?? []).sort((a, b) => weight(a) - weight(b));
    if (!findings[0]) return [];
    const spoken = findings.filter((finding) => !waits.has(finding.rule) || asked(field));
    return [{ field, findings, spoken, level: spoken[0] ? levelOf(spoken[0], waits) : 'waiting' }];
  });
}

/** Counts the findings of a page, those about no field and those of the step's form too. */
export function countFindings(findings: readonly EarlierFinding[], waits: ReadonlySet<string>): Counts {
  const counts: Counts = { error: 0, fill: 0, check: 0, know: 0 };
  for (const finding of findings) {
    const level = levelOf(finding, waits);
    counts[level === 'error' || level === 'fill' ? level : level === 'info' ? 'know' : 'check']++;
  }
  return counts;
}
