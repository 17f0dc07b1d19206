import type { ScaleTime } from 'd3-scale';
import { nameOf } from '../../../components/candidature-name';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import type { Language } from '../../../lib/browser/language';
import type { SharedLane, SharedMark } from './shared-dates';
import { MarkShape } from './MarkShape';
import { hashOf } from '../route';
import { type Lane, type Mark, scaleOf, timeOf } from './timeline';

type Scale = ScaleTime<number, number>;

const TICKS = 8;
/** More lanes than fit a screen have the axis at their end too. */
const LANES_ON_A_SCREEN = 10;
/** Where marks stand in a lane, in px from its middle: what is done at the other counters keeps clear of the dates. */
const OFFSET: Partial<Record<Mark['kind'], number>> = { edc: -15, cnda: 15 };
const [LOW, HIGH] = [34, 54];

/** What candidatures share, then every candidature, on one axis of time; the table beside it says the same. `today`: YYYY-MM-DD. */
export function TimelinePicture({ shared, lanes, today }: { shared: SharedLane[]; lanes: Lane[]; today: string }) {
  const words = useWords();
  const scale = scaleOf([...shared, ...lanes], today);
  return (
    <div className="dash-scroll" aria-hidden="true">
      <div className="timeline">
        <Axis scale={scale} today={today} />
        {shared.map(({ label, marks }) => (
          <div key={label} className="lane lane-shared">
            <strong>{words.say('dash_timeline_shared', [label])}</strong>
            <Track marks={marks} scale={scale} today={today} />
          </div>
        ))}
        {lanes.map(({ candidature, marks }) => (
          <div key={candidature.number} className="lane">
            <a href={hashOf('candidatures', candidature.number)} tabIndex={-1}>
              {nameOf(candidature, words)}
            </a>
            <Track marks={marks} scale={scale} today={today} />
          </div>
        ))}
        {lanes.length > LANES_ON_A_SCREEN && <Axis scale={scale} today={today} />}
      </div>
    </div>
  );
}

function Track({ marks, scale, today }: { marks: (Mark & { shared?: SharedMark['shared'] })[]; scale: Scale; today: string }) {
  const height = marks.some(({ kind }) => OFFSET[kind]) ? HIGH : LOW;
  return (
    <svg className="track" width="100%" height={height}>
      <line className="lane-line" x2="100%" y1={height / 2} y2={height / 2} />
      <Grid scale={scale} today={today} />
      {marks.map((mark) => (
        <PlacedMark
          key={`${mark.kind} ${mark.at} ${mark.from} ${mark.title}`}
          mark={mark}
          count={mark.shared?.length ?? 1}
          scale={scale}
          middle={height / 2}
        />
      ))}
    </svg>
  );
}

function Axis({ scale, today }: { scale: Scale; today: string }) {
  const { say, language } = useWords();
  return (
    <div className="lane lane-axis">
      <span />
      <svg className="track" width="100%" height="40">
        <Grid scale={scale} today={today} />
        <text className="axis-today" x={`${scale(timeOf(today))}%`} y="12" dx="4">
          {say('dash_today')}
        </text>
        {scale.ticks(TICKS).map((tick) => (
          <text key={tick.getTime()} className="axis-tick" x={`${scale(tick)}%`} y="32" dx="4">
            {tickName(tick, language)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Grid({ scale, today }: { scale: Scale; today: string }) {
  return (
    <>
      {scale.ticks(TICKS).map((tick) => (
        <line key={tick.getTime()} className="tick-line" x1={`${scale(tick)}%`} x2={`${scale(tick)}%`} y2="100%" />
      ))}
      <line className="today-line" x1={`${scale(timeOf(today))}%`} x2={`${scale(timeOf(today))}%`} y2="100%" />
    </>
  );
}

/** `count`: how many candidatures have it. */
function PlacedMark({ mark, count, scale, middle }: { mark: Mark; count: number; scale: Scale; middle: number }) {
  const words = useWords();
  const { say } = words;
  const name = say(`dash_mark_${mark.kind}`);
  const whose = count > 1 ? [say('popup_several', [count])] : [];
  return (
    <svg x={`${scale(timeOf(mark.at))}%`} y={middle + (OFFSET[mark.kind] ?? 0)} overflow="visible">
      <title>
        {[mark.title ? `${name}, ${mark.title}` : name, saidDate(mark.at, words), say(`dash_from_${mark.from}`), ...whose].join(' · ')}
      </title>
      <MarkShape {...mark} />
      {count > 1 && (
        <text className="mark-count" x="9" y="-4">
          {count}
        </text>
      )}
    </svg>
  );
}

/** A year at its start, else a month at its start, else a day. */
function tickName(tick: Date, language: Language): string {
  const isMonth = tick.getUTCDate() === 1;
  if (isMonth && tick.getUTCMonth() === 0) return String(tick.getUTCFullYear());
  const day = isMonth ? {} : { day: 'numeric' as const };
  return new Intl.DateTimeFormat(language, { month: 'short', ...day, timeZone: 'UTC' }).format(tick);
}
