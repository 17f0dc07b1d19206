import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import { titleOf } from '../../../components/item-title';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';

/** What is left to do for a candidature, each by its name: the late first, then what can be done now, then what waits. */
export function ReportItems({ items }: { items: ChecklistItem[] }) {
  const { say } = useWords();
  const groups = (['late', 'todo', 'waiting'] as const)
    .map((state) => ({ state, left: items.filter((item) => item.state === state) }))
    .filter(({ left }) => left.length > 0);
  return (
    <section className="card" aria-labelledby="to-do">
      <h2 id="to-do">
        {say('dash_report_to_do')} <span className="count">{groups.reduce((sum, { left }) => sum + left.length, 0)}</span>
      </h2>
      {groups.length === 0 && <p className="small">{say('dash_report_nothing_to_do')}</p>}
      {groups.map(({ state, left }) => (
        <div key={state} className={`report-group report-${state}`}>
          <h3>
            {say(`export_state_${state}`)} <span className="count">{left.length}</span>
          </h3>
          <ul className="report-items">
            {left.map((item) => (
              <li key={item.key}>
                <ItemWords item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What, until which day, who, and the user's note. */
function ItemWords({ item }: { item: ChecklistItem }) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      {titleOf(item, say)}
      {item.due?.at && <span className="small"> · {say('panel_before', [saidDate(item.due.at.slice(0, 10), words)])}</span>}
      {item.initials !== '' && (
        <>
          {' · '}
          <span className="initials">{item.initials}</span>
        </>
      )}
      {item.note !== '' && <span className="small"> · {item.note}</span>}
    </>
  );
}
