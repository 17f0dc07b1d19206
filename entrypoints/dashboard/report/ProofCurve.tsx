import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { CountRow } from '../../../lib/store/rows';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';

const LINES = ['loaded', 'submitted', 'validated'] as const;
const ALL = [...LINES, 'total'] as const;
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 220, 40, 90, 12, 26];
/** Between two names beside the curves, so that none is written over another. */
const NAME_HEIGHT = 15;
/** So many dates fit under the curve. */
const DATES = 5;

/** The counters of at least two days as curves; the table beside them says the same. */
export function ProofCurve({ counts }: { counts: CountRow[] }) {
  const words = useWords();
  const { say } = words;
  const days = counts.map(({ day }) => Date.parse(day));
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [LEFT, WIDTH - RIGHT]);
  const highest = Math.max(1, ...counts.flatMap(({ total, loaded, submitted, validated }) => [total, loaded, submitted, validated]));
  const y = scaleLinear([0, highest], [HEIGHT - BOTTOM, TOP]).nice();
  const path = (name: (typeof ALL)[number]) =>
    line<CountRow>()
      .x(({ day }) => x(Date.parse(day)))
      .y((count) => y(count[name]))(counts) ?? '';
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {y.ticks(4).map((value) => (
        <g key={value}>
          <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {datesOf(x).map((day) => (
        <g key={day}>
          <line className="grid" x1={x(Date.parse(day))} x2={x(Date.parse(day))} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM + 5} />
          <text x={x(Date.parse(day))} y={HEIGHT - 6} textAnchor="middle">
            {saidDate(day, words)}
          </text>
        </g>
      ))}
      <path className="line-total" d={path('total')} />
      {LINES.map((name) => (
        <g key={name} className={`line-${name}`}>
          <path d={path(name)} />
          {counts.map((count) => (
            <circle key={count.day} cx={x(Date.parse(count.day))} cy={y(count[name])} r="3" />
          ))}
        </g>
      ))}
      {namesAt(ALL.map((name) => ({ name, y: y(counts.at(-1)?.[name] ?? 0) }))).map(({ name, y: at }) => (
        <text key={name} className={`name-${name}`} x={WIDTH - RIGHT + 9} y={at + 4}>
          {say(name === 'total' ? 'dash_proofs_total' : `dash_counted_${name}`)}
        </text>
      ))}
    </svg>
  );
}

/** Names pushed apart, from the highest down, where their curves end too near each other; the lowest then as high as they need to be seen. */
function namesAt<Name extends { y: number }>(names: Name[]): Name[] {
  let above = TOP - NAME_HEIGHT;
  const down = [...names]
    .sort((a, b) => a.y - b.y)
    .map((one) => {
      above = Math.max(one.y, above + NAME_HEIGHT);
      return { ...one, y: above };
    });
  let below = HEIGHT - BOTTOM + NAME_HEIGHT;
  return down.reverse().map((one) => {
    below = Math.min(one.y, below - NAME_HEIGHT);
    return { ...one, y: below };
  });
}

/** Whole days to write under the curve, none so near an edge that its words would be cut. */
function datesOf(x: ReturnType<typeof scaleUtc<number>>): string[] {
  const days = x.ticks(DATES).map((tick) => tick.toISOString().slice(0, 10));
  return [...new Set(days)].filter((day) => x(Date.parse(day)) > LEFT + 10 && x(Date.parse(day)) <= WIDTH - RIGHT);
}
