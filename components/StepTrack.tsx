import type { StepReading } from '../lib/reading/reading';
import { isSubmitted } from '../lib/segur/statuses';
import { toneOf } from './StatusChip';
import { useWords } from './words';

const NUMBERS = [1, 2, 3, 4] as const;

/** The four steps in a row, each with a mark; the name and status of each are said, the current one's are printed after them, without its name where `isBrief`. */
export function StepTrack({ steps, current, isBrief = false }: { steps: StepReading[]; current: number | null; isBrief?: boolean }) {
  const { say } = useWords();
  const told = NUMBERS.map((number) => {
    const step = steps.find((other) => other.number === number);
    const status = step?.status ?? 'unknown';
    const name = step?.name ?? say(`word_step${number}`);
    const word = step?.raw || say(`word_status_${status.replaceAll('-', '_')}`);
    return { number, status, words: say('word_step', [number, name, word]), brief: say('word_step_here', [number, word]) };
  });
  const here = told.find(({ number }) => number === current);
  return (
    <>
      <ol className="steps" aria-label={say('word_steps')}>
        {told.map(({ number, status, words }) => (
          <li key={number} className={`step step-${toneOf(status)}`} aria-current={number === current ? 'step' : undefined} title={words}>
            <span className="step-mark" aria-hidden="true">
              {number}
              {isSubmitted(status) ? ' ✓' : status === 'to-modify' ? ' !' : ''}
            </span>
            <span className="unseen">{words}</span>
          </li>
        ))}
      </ol>
      {here && (
        <p className="step-here" aria-hidden="true" title={here.words}>
          {isBrief ? here.brief : here.words}
        </p>
      )}
    </>
  );
}
