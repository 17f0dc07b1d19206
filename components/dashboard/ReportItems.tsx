import type { ChecklistItem } from '../../lib/checklist/item';
import { titleOf } from '../checklist/title';
import { saidDate } from '../said-dates';
import { Chip } from '../StatusChip';
import { useWords } from '../words';

/** So many fit on the page, with the rest of the report. */
const PRINTED = 21;

/**
 * What is left to do for a candidature: the late first, then what can be done now, then what waits; on paper what waits, and what does
 * not fit, is only counted.
 */
export function ReportItems({ items }: { items: ChecklistItem[] }) {
  const words = useWords();
  const { say } = words;
  const left = (['late', 'todo', 'waiting'] as const).flatMap((state) => items.filter((item) => item.state === state));
  const waiting = left.filter(({ state }) => state === 'waiting').length;
  const unprinted = Math.max(0, left.length - waiting - PRINTED);
  return (
    <section className="card" aria-labelledby="to-do">
      <h2 id="to-do">
        {say('dash_report_to_do')} <span className="count">{left.length}</span>
      </h2>
      {left.length === 0 && <p className="small">{say('dash_report_nothing_to_do')}</p>}
      <ul className="report-items">
        {left.map((item, place) => (
          <li key={item.key} className={item.state === 'waiting' || place >= PRINTED ? 'no-print' : undefined}>
            {item.state !== 'todo' && <Chip tone={item.state === 'late' ? 'error' : 'neutral'}>{say(`word_item_${item.state}`)}</Chip>}{' '}
            {titleOf(item, say)}
            {item.due?.at && <span className="small"> · {say('panel_before', [saidDate(item.due.at, words)])}</span>}
            {item.initials !== '' && <span className="small"> · {item.initials}</span>}
            {item.note !== '' && <span className="small"> · {item.note}</span>}
          </li>
        ))}
      </ul>
      {unprinted > 0 && <p className="print-only">{say('dash_report_unprinted', [unprinted])}</p>}
      {waiting > 0 && <p className="print-only">{say('dash_report_waiting', [waiting])}</p>}
    </section>
  );
}
