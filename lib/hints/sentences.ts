/** Findings as a person reads them: the sentence, where it is written, and « Pourquoi ? ». */
import type { Finding } from '../page/reading';
import type { Say } from '../rules/rule';
import { make, makeButton } from './make';

/** One paragraph per finding. */
export function sentences(findings: readonly Finding[], say: Say, why: (rule: string) => void): HTMLElement[] {
  return findings.map((finding) => {
    const paragraph = make(
      'p',
      'sentence',
      tied(finding.message),
      ' ',
      makeButton('link', say('hint_why'), () => why(finding.rule)),
    );
    if (!finding.source.startsWith('http')) paragraph.append(make('span', 'source', tied(finding.source)));
    return paragraph;
  });
}

/** French puts a space within « » and before : ; ? ! where no line may break. */
function tied(text: string): string {
  return text.replace(/(?<=«) | (?=[»:;?!])/g, '\u00a0');
}
