import type { FormRead } from '../../lib/messages';
import type { EarlierFinding } from '../../lib/hints/hinted';
import type { Finding, PageReading } from '../../lib/page/reading';

/** The forms with this page's in the place of what was remembered of it; the same where the page is no form of a step. */
export function withForm(
  forms: readonly FormRead[],
  { kind, candidature }: PageReading,
  findings: readonly Finding[],
): readonly FormRead[] {
  if ((kind !== 'step1-form' && kind !== 'step2-form') || candidature === null) return forms;
  return [...forms.filter((form) => form.kind !== kind || form.number !== candidature), { number: candidature, kind, findings }];
}

/**
 * What is still wrong or unverified on the form of the step whose recap this page is, without what the recap says itself. Null when that form
 * was never read; undefined on other pages, and while `forms` is not known.
 */
export function leftOnForm(
  forms: readonly FormRead[] | null,
  { kind, candidature }: PageReading,
  own: readonly Finding[],
): readonly EarlierFinding[] | null | undefined {
  if (forms === null || (kind !== 'step1-recap' && kind !== 'step2-recap')) return undefined;
  const form = forms.find((each) => each.number === candidature && each.kind === kind.replace('recap', 'form'));
  if (!form) return null;
  return form.findings.filter(
    ({ rule, severity, label }) => severity !== 'info' && !own.some((finding) => finding.rule === rule && finding.label === label),
  );
}
