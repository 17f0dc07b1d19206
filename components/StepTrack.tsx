import type { StepReading } from '../lib/page/reading';
import { toneOf } from './StatusChip';
import { useWords } from './words';

const NUMBERS = [1, 2, 3, 4] as const;
const DONE = ['done', 'submitted', 'validated'];

/** The four steps in a row; the name and status of each are said, the current one's are printed too. */
export function StepTrack({ steps, current }: { steps: StepReading[]; current: number | null }) {
  const { say } = useWords();
  return (
    <ol className="steps" aria-label={say('word_steps')}>
      {NUMBERS.map((number) => {
        const step = steps.find((other) => other.number === number);
        const status = step?.status ?? 'unknown';
        const name = step?.name ?? say(`word_step${number}`);
        const word = step?.raw || say(`word_status_${status.replaceAll('-', '_')}`);
        const isHere = number === current;
        return (
          <li key={number} className={`step step-${toneOf(status)}`} aria-current={isHere ? 'step' : undefined}>
            <span className="step-mark" aria-hidden="true">
              {DONE.includes(status) ? '✓' : status === 'to-modify' ? '!' : number}
            </span>
            <span className="step-name" title={`${name} : ${word}`}>
              <span className="unseen">{`${say('word_step', [number])} `}</span>
              {name}
              <span className="unseen">{` : ${word}`}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
