import type { Dispositif, FieldReading, Finding, KnownCandidature, PageKind, PageReading, Severity } from '../reading/reading';
import type { OwnDate } from '../segur/official-dates';
import { fieldsAbout, type Topic } from './terms/topic';

/** What a rule may look at besides the page. */
export interface RuleContext {
  reading: PageReading;
  /** What is remembered of candidatures read on other pages; empty when nothing is. */
  known: KnownCandidature[];
  /** The dates that the user set in place of the calendar's; absent where nobody did. */
  dates?: readonly OwnDate[];
  /** Now, as Paris local time without offset: "2026-11-21T09:30". */
  now: string;
  /** When an answer was last changed on this page, as `now`; absent where nobody watches, null when nothing was changed. */
  lastEditedAt?: string | null;
  /** Files chosen or dropped and not yet sent, with their sizes, which the page itself does not say. */
  chosenFiles?: ChosenFiles[];
}

/** Files chosen for one drop zone: of a form (`field` is FieldReading.id) or of a requirement's proof (`requirement` is its id, `proof` the proof's where it is printed). */
export interface ChosenFiles {
  field: number | null;
  requirement: string | null;
  proof: string | null;
  files: { name: string; bytes: number }[];
}

/** What a rule has to say. `message` is the short key of the text `rule_<rule_id>_<message>`; `data` fills its $1, $2... in order. */
export interface Complaint {
  message: string;
  data?: (string | number)[];
  /** "Cannot tell, please look". */
  incomplete?: boolean;
  /** Lowers or raises the rule's own severity for this case. */
  severity?: Severity;
  /** Page rules only: the field the complaint is about. */
  field?: FieldReading | undefined;
  /** Page rules only: the chapter the complaint is about. */
  label?: string;
  /** When this case is written elsewhere than the rule's own source. */
  source?: string;
}

interface RuleHead {
  /** Kebab-case: the file's name. */
  id: string;
  severity: Severity;
  /** Where the ANS (or INSEE, an RFC...) writes it: document and heading, or a link. */
  source: string;
  confidence: 'stated' | 'inferred';
  /** A finding that is only about emptiness: its sentence waits until the user has left the field or asked to go on. */
  waits?: boolean;
  /** Whether an answer is as long as a right one: while it is typed it is judged from then on, else when its field is left. */
  isWhole?: (value: string) => boolean;
  /** The kinds of page it looks at; every known kind when absent. */
  kinds?: PageKind[];
}

/** A rule about one field at a time. */
export interface FieldRule extends RuleHead {
  /** What the fields it looks at are about; every field when absent. */
  topics?: readonly Topic[];
  matches?(field: FieldReading, context: RuleContext): boolean;
  check(field: FieldReading, context: RuleContext): Complaint | undefined;
}

/** A rule about several fields, a chapter or the whole page. */
export interface PageRule extends RuleHead {
  checkPage(context: RuleContext): Complaint[];
}

/** One rule: one file, its name the id. */
export type Rule = FieldRule | PageRule;

/** Turns a message key and its data into a sentence. */
export type Say = (key: string, data?: (string | number)[]) => string;

/** The key of a complaint's text in `_locales`: `rule_siret_format_wrongKey`. */
export function messageKey(rule: string, message: string): string {
  return `rule_${rule.replaceAll('-', '_')}_${message}`;
}

/**
 * Runs every rule over one reading. Pure; an `unknown` page gives no finding. A rule that throws says nothing and is reported to
 * `onError`, so that one mistake of ours never hides the other rules' findings.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  say: Say,
  onError: (rule: string, error: unknown) => void = () => {},
): Finding[] {
  if (context.reading.kind === 'unknown') return [];
  return rules.flatMap((rule) => {
    if (rule.kinds && !rule.kinds.includes(context.reading.kind)) return [];
    try {
      return complaintsOf(rule, context).map((complaint) => toFinding(rule, complaint, say, context.reading.dispositif));
    } catch (error) {
      onError(rule.id, error);
      return [];
    }
  });
}

function complaintsOf(rule: Rule, context: RuleContext): Complaint[] {
  if ('checkPage' in rule) return rule.checkPage(context);
  const { reading } = context;
  const asked = rule.topics?.flatMap((topic) => fieldsAbout(reading, topic)) ?? reading.fields;
  const complaints: Complaint[] = [];
  for (const field of asked) {
    const complaint = rule.matches?.(field, context) === false ? undefined : rule.check(field, context);
    if (complaint) complaints.push({ ...complaint, field });
  }
  return complaints;
}

/** A guide is written for one dispositif: on a page of another the same is only inferred, and the finding says for whom it is written. */
function sourceFor(source: string, dispositif: Dispositif | null): string {
  const of = /^Guide (DUI|LGC), /.exec(source)?.[1];
  return !of || !dispositif || of === dispositif ? source : `${source} (écrit pour le ${of})`;
}

function toFinding(rule: Rule, complaint: Complaint, say: Say, dispositif: Dispositif | null): Finding {
  return {
    rule: rule.id,
    outcome: complaint.incomplete ? 'incomplete' : 'violation',
    severity: complaint.severity ?? rule.severity,
    field: complaint.field?.id ?? null,
    label: complaint.field?.label ?? complaint.label ?? null,
    message: say(messageKey(rule.id, complaint.message), complaint.data),
    source: sourceFor(complaint.source ?? rule.source, dispositif),
  };
}
