import type { Step } from '../../../lib/candidature/equivalence/situation';
import type { Say } from '../../../lib/rules/rule';
import { sourceWords, stepsByPlace } from './wording';

/** What to write and where, place by place, each line with where it is written. */
export function StepList({ steps, say }: { steps: readonly Step[]; say: Say }) {
  return stepsByPlace(steps, say).map(({ place, steps: inPlace }) => (
    <section key={place}>
      <h4>{place}</h4>
      <ol className="assistant-steps">
        {inPlace.map((step) => (
          <li key={step.text}>
            {step.text}
            <small>{sourceWords(step, say)}</small>
          </li>
        ))}
      </ol>
    </section>
  ));
}
