import { DeadlineLine } from '../../components/DeadlineLine';
import { useWords } from '../../components/words';
import type { Deadline } from '../../lib/checklist/deadlines';

const SHOWN = 4;

/** The next dates of all candidatures, those not met, the earliest first. */
export function NextDeadlines({ deadlines }: { deadlines: Deadline[] }) {
  const { say } = useWords();
  const open = deadlines.filter(({ met }) => !met);
  const next = [...open.filter(({ daysLeft }) => daysLeft >= 0), ...open.filter(({ daysLeft }) => daysLeft < 0)];
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{say('popup_deadlines')}</h2>
      {next.length === 0 && <p className="small">{say('popup_no_deadlines')}</p>}
      <ul>
        {next.slice(0, SHOWN).map((deadline) => (
          <li key={`${deadline.number} ${deadline.date}`}>
            <DeadlineLine deadline={deadline} product={deadline.product || deadline.number} />
          </li>
        ))}
      </ul>
      {next.length > SHOWN && <p className="small">{say('popup_more', [next.length - SHOWN])}</p>}
    </section>
  );
}
