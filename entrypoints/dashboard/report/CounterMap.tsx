import { linkHorizontal } from 'd3-shape';
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import { Chip, type Tone } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import { annexCase, type Stop, stopsOf } from './counter-map';

const TONES: Record<Stop['state'], Tone> = { done: 'ok', late: 'error', open: 'accent', waiting: 'neutral' };
const [COLUMN, ROW, WIDTH, HEIGHT] = [170, 72, 142, 54];

/** What waits for what between the counters, for one candidature: a picture, and the same in a table. */
export function CounterMap({ items, edcNru }: { items: ChecklistItem[]; edcNru: { lps: string | null; proxy: string | null } }) {
  const { say } = useWords();
  const stops = stopsOf(items);
  if (stops.length === 0) return null;
  const rows = [...new Set(stops.map(({ row }) => row))].sort();
  const known = annexCase(edcNru);
  return (
    <section className="card no-print" aria-labelledby="map">
      <h2 id="map">{say('dash_map')}</h2>
      <p>{say(known === null ? 'dash_map_case_unknown' : `dash_map_case_${known}`)}</p>
      <div className="dash-scroll" aria-hidden="true">
        <svg className="map" viewBox={`0 0 ${6 * COLUMN} ${rows.length * ROW}`} width={6 * COLUMN}>
          {stops.flatMap((stop) =>
            stop.after.map((id) => {
              const before = stops.find((other) => other.id === id);
              return before && <Edge key={`${id} ${stop.id}`} from={before} to={stop} rows={rows} />;
            }),
          )}
          {stops.map((stop) => (
            <g key={stop.id} className={`stop stop-${stop.state}`} transform={`translate(${stop.column * COLUMN} ${topOf(stop, rows)})`}>
              <rect width={WIDTH} height={HEIGHT} rx="8" />
              <text x="10" y="22" className="stop-name">
                {say(`dash_stop_${stop.id}`)}
              </text>
              <text x="10" y="41">
                {say(`dash_stop_state_${stop.state}`, [stop.left])}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <div className="dash-scroll">
        <table className="narrow">
          <thead>
            <tr>
              <th scope="col">{say('dash_map_stop')}</th>
              <th scope="col">{say('dash_map_state')}</th>
              <th scope="col">{say('dash_map_after')}</th>
            </tr>
          </thead>
          <tbody>
            {stops.map(({ id, state, left, after }) => (
              <tr key={id}>
                <th scope="row">{say(`dash_stop_${id}_long`)}</th>
                <td>
                  <Chip tone={TONES[state]}>{say(`dash_stop_state_${state}`, [left])}</Chip>
                </td>
                <td>{after.map((other) => say(`dash_stop_${other}`)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

function Edge({ from, to, rows }: { from: Stop; to: Stop; rows: number[] }) {
  const source: [number, number] = [from.column * COLUMN + WIDTH, topOf(from, rows) + HEIGHT / 2];
  const target: [number, number] = [to.column * COLUMN, topOf(to, rows) + HEIGHT / 2];
  return <path className={from.state === 'done' ? 'edge edge-done' : 'edge'} d={curve({ source, target }) ?? ''} />;
}

function topOf({ row }: Stop, rows: number[]): number {
  return rows.indexOf(row) * ROW + (ROW - HEIGHT) / 2;
}
