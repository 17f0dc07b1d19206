import type { ReactNode } from 'react';
import { nameOf } from '../../../components/candidature-name';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import type { Say } from '../../../lib/rules/rule';
import type { SharedLane, SharedMark } from './shared-dates';
import { MarkIcon } from './MarkShape';
import { type Lane, type Mark, markState } from './timeline';

/** The dates that candidatures share, then those of each, for those who read instead of look. `now`: Paris local time. */
export function TimelineTable({ shared, lanes, now }: { shared: SharedLane[]; lanes: Lane[]; now: string }) {
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
          {shared.map(({ label, marks }) => (
            <LaneRows key={label} name={say('dash_timeline_shared', [label])}>
              {marks.map((mark) => (
                <MarkRow
                  key={`${mark.kind} ${mark.at}`}
                  mark={mark}
                  from={mark.shared.map((one) => one.mark.from)}
                  states={statesOf(mark, now)}
                >
                  <Whose mark={mark} now={now} />
                </MarkRow>
              ))}
            </LaneRows>
          ))}
          {lanes.map(({ candidature, marks }) => (
            <LaneRows key={candidature.number} name={nameOf(candidature, words)}>
              {marks.map((mark) => (
                <MarkRow
                  key={`${mark.kind} ${mark.at} ${mark.from} ${mark.title}`}
                  mark={mark}
                  from={[mark.from]}
                  states={[{ state: markState(mark, now), count: 1 }]}
                />
              ))}
            </LaneRows>
          ))}
        </table>
      </div>
    </section>
  );
}

function LaneRows({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

/** `states`: how the date stands, for how many. */
function MarkRow({
  mark,
  from,
  states,
  children,
}: {
  mark: Mark;
  from: Mark['from'][];
  states: { state: string; count: number }[];
  children?: ReactNode;
}) {
  const words = useWords();
  const { say } = words;
  return (
    <tr>
      <td>
        <span className="mark-words">
          <MarkIcon {...mark} />
          <span>
            {markName(mark, say)}
            {children}
          </span>
        </span>
      </td>
      <td className="short-cell">
        <time dateTime={mark.at}>{saidDate(mark.at, words)}</time>
      </td>
      <td>{[...new Set(from)].map((source) => say(`dash_from_${source}`)).join(', ')}</td>
      <td>
        {states.length === 1
          ? say(`dash_timeline_${states[0]?.state}`)
          : states.map(({ state, count }) => `${say(`dash_timeline_${state}`)} (${count})`).join(', ')}
      </td>
    </tr>
  );
}

/** So many names are written out; more, and what each has to do, are unfolded. */
const NAMES = 4;

/** Whose a shared date is, and how it stands for each where it does not stand the same for all. */
function Whose({ mark, now }: { mark: SharedMark; now: string }) {
  const words = useWords();
  const { say } = words;
  const isMixed = statesOf(mark, now).length > 1;
  const names = mark.shared.map(({ candidature, mark: own }) => {
    const called = nameOf(candidature, words);
    const name = own.title === mark.title ? called : say('word_pair', [called, own.title]);
    return isMixed ? `${name} (${say(`dash_timeline_${markState(own, now)}`).toLowerCase()})` : name;
  });
  const isShort = names.length <= NAMES && mark.shared.every(({ mark: own }) => own.title === mark.title);
  if (isShort) return <span className="small whose">{names.join(', ')}</span>;
  return (
    <details className="small">
      <summary>{say('popup_several', [names.length])}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function statesOf({ shared }: SharedMark, now: string): { state: string; count: number }[] {
  const states = shared.map(({ mark }) => markState(mark, now));
  return [...new Set(states)].map((state) => ({ state, count: states.filter((other) => other === state).length }));
}

/** What a mark is: its kind, and of what; a title that names its counter says its kind already. */
function markName({ kind, title }: Mark, say: Say): string {
  const name = say(`dash_mark_${kind}`);
  if (title === '') return name;
  const isSaid = kind === 'own' || kind === 'start' || title.includes(kind === 'cnda' ? 'CNDA' : 'EDC');
  return isSaid ? title : say('word_pair', [name, title]);
}
