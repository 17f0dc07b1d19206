import type { Assistance } from '../../../lib/candidature/equivalence/assistance';
import type { Say } from '../../../lib/rules/rule';
import { DISPOSITIFS } from '../../../lib/segur/dispositifs';
import { answerWords, HERITAGE_TEXTS, SHARE_TEXTS, sourceWords, stepsByPlace, untilWords } from './wording';

/** The whole answer as plain text, for a mail or a note: headings, then lines that start with a dash. */
export function assistanceText(assistance: Assistance, say: Say): string {
  const { assessment, situation } = assistance;
  const solution = [situation.names.join(', '), situation.version, DISPOSITIFS[situation.dispositif].label].filter(Boolean).join(' - ');
  const { proofs, heritage, attestation, findings, openQuestions, steps } = assessment;
  const shares = proofs.map(
    ({ name, wave1, wave2 }) =>
      `${name}. ${say('word_pair', [say('eq_view_wave', [1]), say(SHARE_TEXTS[wave1])])}. ${say('word_pair', [say('eq_view_wave', [2]), say(SHARE_TEXTS[wave2])])}.`,
  );
  const parts = [
    [say('eq_view_title'), solution, answerWords(assistance, say), untilWords(assistance, say)],
    listed(say('eq_view_proofs'), shares),
    listed(
      say('eq_view_heritage'),
      heritage.map(({ nru, dsr, applies }) => say(HERITAGE_TEXTS[applies], [nru, dsr])),
    ),
    listed(say('eq_view_attestation'), attestation.declares),
    ...stepsByPlace(steps, say).map(({ place, steps: done }) =>
      listed(
        place,
        done.map((step) => `${step.text} (${sourceWords(step, say)})`),
      ),
    ),
    listed(
      say('eq_view_findings'),
      findings.map(({ message }) => message),
    ),
    listed(say('eq_view_open'), openQuestions),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listed(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
}
