/** The forms of Étapes 1 and 2 as they were left, for their recaps. Pure. */
import type { Finding, PageKind, PageReading } from '../reading/reading';

/** A form of Étape 1 or 2 as last read: what was found on it, by rule and question. */
export interface FormRead {
  number: string;
  kind: PageKind;
  findings: readonly EarlierFinding[];
}

/** A finding of a page read before: its sentence was not kept. */
type EarlierFinding = Pick<Finding, 'rule' | 'outcome' | 'severity' | 'label'>;

/** The remembered forms, with the page's own in place of its old self; unchanged where the page is no form of a step. */
export function withForm(
  forms: readonly FormRead[],
  { kind, candidature }: PageReading,
  findings: readonly Finding[],
): readonly FormRead[] {
  if ((kind !== 'step1-form' && kind !== 'step2-form') || candidature === null) return forms;
  return [...forms.filter((form) => form.kind !== kind || form.number !== candidature), { number: candidature, kind, findings }];
}

/**
 * What is still wrong or unverified on the form of the step whose recap this page is, without what the recap says itself and without the answers that
 * were missing and now stand on it: the last one is given in the instant before the page goes. Null when that form was never read; undefined on other
 * pages, and while `forms` is not known.
 */
export function leftOnForm(
  forms: readonly FormRead[] | null,
  { kind, candidature, fields }: PageReading,
  own: readonly Finding[],
): readonly EarlierFinding[] | null | undefined {
  if (forms === null || (kind !== 'step1-recap' && kind !== 'step2-recap')) return undefined;
  const form = forms.find((each) => each.number === candidature && each.kind === kind.replace('recap', 'form'));
  if (!form) return null;
  const isSaid = ({ rule, label }: EarlierFinding) => own.some((finding) => finding.rule === rule && finding.label === label);
  const isGiven = ({ rule, label }: EarlierFinding) =>
    rule === 'mandatory-missing' && fields.some((field) => field.label === label && field.filled);
  return form.findings.filter((finding) => finding.severity !== 'info' && !isSaid(finding) && !isGiven(finding));
}
