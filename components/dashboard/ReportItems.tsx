import type { ChecklistItem } from '../../lib/checklist/item';
import { titleOf } from '../checklist/title';
import { saidDate } from '../said-dates';
import { Chip } from '../StatusChip';
import { useWords } from '../words';

/** What is left to do for a candidature, each by its name: the late first, then what can be done now, then what waits. */
export function ReportItems({ items }: { items: ChecklistItem[] }) {
  const words = useWords();
  const { say } = words;
  const left = (['late', 'todo', 'waiting'] as const).flatMap((state) => items.filter((item) => item.state === state));
  return (
    <section className="card" aria-labelledby="to-do">
      <h2 id="to-do">
        {say('dash_report_to_do')} <span className="count">{left.length}</span>
      </h2>
      {left.length === 0 && <p className="small">{say('dash_report_nothing_to_do')}</p>}
      <ul className="report-items">
        {left.map((item) => (
          <li key={item.key}>
            {item.state !== 'todo' && <Chip tone={item.state === 'late' ? 'error' : 'neutral'}>{say(`word_item_${item.state}`)}</Chip>}{' '}
            {titleOf(item, say)}
            {item.due?.at && <span className="small"> · {say('panel_before', [saidDate(item.due.at, words)])}</span>}
            {item.initials !== '' && (
              <>
                {' · '}
                <span className="initials">{item.initials}</span>
              </>
            )}
            {item.note !== '' && <span className="small"> · {item.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
