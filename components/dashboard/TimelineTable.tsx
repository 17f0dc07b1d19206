import { nameOf } from '../candidature-name';
import { saidDate } from '../said-dates';
import { useWords } from '../words';
import { type Lane, markState } from './timeline';

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
              <th scope="col">{say('dash_column_name')}</th>
              <th scope="col">{say('dash_calendar_date')}</th>
              <th scope="col">{say('dash_timeline_when')}</th>
              <th scope="col">{say('dash_timeline_from')}</th>
              <th scope="col">{say('dash_timeline_sure')}</th>
            </tr>
          </thead>
          <tbody>
            {lanes.flatMap(({ candidature, marks }) =>
              marks.map((mark, place) => (
                <tr key={`${candidature.number} ${mark.kind} ${mark.at} ${mark.from} ${mark.title}`}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={marks.length}>
                      {nameOf(candidature, words)}
                    </th>
                  )}
                  <td>
                    {mark.title && mark.kind !== 'own'
                      ? `${say(`dash_mark_${mark.kind}`)} : ${mark.title}`
                      : mark.title || say(`dash_mark_${mark.kind}`)}
                  </td>
                  <td>
                    <time dateTime={mark.at}>{saidDate(mark.at, words)}</time>
                  </td>
                  <td>{say(`dash_from_${mark.from}`)}</td>
                  <td>{say(`dash_timeline_${markState(mark, today)}`)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
