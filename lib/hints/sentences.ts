/** Findings as a person reads them: the sentence, where it is written, « Pourquoi ? » and, where it may be set aside, « C'est bon ici ». */
import type { Finding } from '../reading/reading';
import type { Say } from '../rules/rule';
import type { DismissalOf } from './hinted';
import { make, makeButton } from './make';

/** One paragraph per finding. */
export function sentences(findings: readonly Finding[], say: Say, why: (rule: string) => void, dismissalOf: DismissalOf): HTMLElement[] {
  return findings.map((finding) => {
    const paragraph = make(
      'p',
      'sentence',
      tied(finding.message),
      ' ',
      makeButton('link', say('hint_why'), () => why(finding.rule)),
    );
    const dismiss = dismissalOf(finding);
    if (dismiss) {
      const fine = makeButton('link', say('hint_fine_here'), dismiss);
      fine.title = say('hint_fine_here_title');
      paragraph.append(' ', fine);
    }
    if (!finding.source.startsWith('http')) paragraph.append(make('span', 'source', tied(finding.source)));
    return paragraph;
  });
}

/** French puts a space within « » and before : ; ? ! where no line may break. */
function tied(text: string): string {
  return text.replace(/(?<=«) | (?=[»:;?!])/g, '\u00a0');
}
