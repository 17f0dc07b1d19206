import { currentStep } from '../../../lib/segur/statuses';
import { StatusChip } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import { lastProgress, type Overview } from './overview';

/** The step that a candidature stands on, its status, and how far its proofs or answers are. */
export function StepCell({ overview: { candidature, pages } }: { overview: Overview }) {
  const { say } = useWords();
  const { steps, convention, totals } = candidature;
  const step = currentStep(steps);
  const progress = lastProgress(pages);
  const answers = progress?.mandatory == null ? null : { done: progress.answered ?? 0, of: progress.mandatory };
  const proofs = totals && { done: totals.proofsSubmitted, of: totals.proofs };
  const counter = proofs ?? answers;
  const said = counter && say(proofs ? 'dash_proofs_submitted' : 'dash_answers', [counter.done, counter.of]);
  const name = step && say(`word_step${step.number}`);
  const withoutStep =
    candidature.guichet === 'edc-psc'
      ? (said ?? '')
      : convention
        ? say(`dash_convention_${convention.state.replace('-', '_')}`)
        : say(steps.length > 0 ? 'dash_steps_done' : 'dash_steps_unread');
  return (
    <>
      {name && (
        <p className="cut" title={name}>
          {say('popup_step', [step.number])}
        </p>
      )}
      {!step && <p className="small">{withoutStep}</p>}
      {step && (
        <p className="small cut">
          <StatusChip status={step.status} raw={step.raw} />{' '}
          {counter && said && (
            <span title={said}>
              <span aria-hidden="true">{`${counter.done}/${counter.of}`}</span>
              <span className="unseen">{said}</span>
            </span>
          )}
        </p>
      )}
    </>
  );
}
