import { nameOf } from '../candidature-name';
import { saidDate } from '../said-dates';
import { useWords } from '../words';
import type { Say } from '../../lib/rules/rule';
import { MarkIcon } from './MarkShape';
import { type Lane, type Mark, markState } from './timeline';

/** The dates of every candidature, for those who read instead of look. `today`: YYYY-MM-DD. */
export function TimelineTable({ lanes, today }: { lanes: Lane[]; today: string }) {
  const words = useWords();
  const { say } = words;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{say('dash_timeline_table')}</h2>
      <div className="dash-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('dash_calendar_date')}</th>
              <th scope="col">{say('dash_timeline_when')}</th>
              <th scope="col">{say('dash_timeline_from')}</th>
              <th scope="col">{say('dash_timeline_sure')}</th>
            </tr>
          </thead>
          {lanes.map(({ candidature, marks }) => (
            <tbody key={candidature.number}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {nameOf(candidature, words)}
                </th>
              </tr>
              {marks.map((mark) => (
                <tr key={`${mark.kind} ${mark.at} ${mark.from} ${mark.title}`}>
                  <td>
                    <span className="mark-words">
                      <MarkIcon {...mark} />
                      <span>{markName(mark, say)}</span>
                    </span>
                  </td>
                  <td className="short-cell">
                    <time dateTime={mark.at}>{saidDate(mark.at, words)}</time>
                  </td>
                  <td>{say(`dash_from_${mark.from}`)}</td>
                  <td>{say(`dash_timeline_${markState(mark, today)}`)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

/** What a mark is: its kind, and of what; a title that names its counter says its kind already. */
function markName({ kind, title }: Mark, say: Say): string {
  const name = say(`dash_mark_${kind}`);
  if (title === '') return name;
  const isSaid = kind === 'own' || title.includes(kind === 'cnda' ? 'CNDA' : 'EDC');
  return isSaid ? title : `${name} : ${title}`;
}
