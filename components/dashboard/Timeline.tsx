import type { ReactNode } from 'react';
import { nameOf } from '../candidature-name';
import { EmptyState } from '../EmptyState';
import { saidDate } from '../said-dates';
import { useWords } from '../words';
import { hashOf } from './route';
import { type Axis, axisOf, type Lane, type Mark, placeOn } from './timeline';
import { TimelineTable } from './TimelineTable';

const KINDS: readonly Mark['kind'][] = ['opening', 'date1', 'date2', 'date3', 'forecast', 'own'];

/** Every candidature on one axis of time, and the same in a table. `today`: YYYY-MM-DD. */
export function Timeline({ lanes, today }: { lanes: Lane[]; today: string }) {
  const words = useWords();
  const { say } = words;
  if (lanes.length === 0) {
    return (
      <EmptyState title={say('panel_empty')}>
        <p>{say('panel_empty_what_to_do')}</p>
      </EmptyState>
    );
  }
  const axis = axisOf(lanes, today);
  return (
    <>
      <p>{say('dash_timeline_intro')}</p>
      <ul className="legend">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={`mark mark-${kind}`} aria-hidden="true" /> {say(`dash_mark_${kind}`)}
          </li>
        ))}
        <li>
          <span className="mark mark-date2 mark-uncertain" aria-hidden="true" /> {say('dash_mark_uncertain')}
        </li>
      </ul>
      <div className="dash-scroll" aria-hidden="true">
        <div className="timeline">
          <div className="lane lane-axis">
            <span />
            <Track axis={axis} today={today}>
              {axis.quarters.map((day) => (
                <span key={day} className="quarter" style={{ insetInlineStart: `${placeOn(axis, day)}%` }}>
                  {quarterName(day, words.language)}
                </span>
              ))}
            </Track>
          </div>
          {lanes.map(({ candidature, marks }) => (
            <div key={candidature.number} className="lane">
              <a href={hashOf('candidatures', candidature.number)} tabIndex={-1}>
                {nameOf(candidature, words)}
              </a>
              <Track axis={axis} today={today}>
                {marks.map((mark) => (
                  <span
                    key={`${mark.kind} ${mark.at} ${mark.title}`}
                    className={`mark mark-${mark.kind} ${mark.isUncertain ? 'mark-uncertain' : ''} ${mark.isMet ? 'mark-met' : ''}`}
                    style={{ insetInlineStart: `${placeOn(axis, mark.at)}%` }}
                    title={`${mark.title || say(`dash_mark_${mark.kind}`)} : ${saidDate(mark.at, words)}`}
                  />
                ))}
              </Track>
            </div>
          ))}
        </div>
      </div>
      <p className="small">{say('dash_timeline_today', [saidDate(today, words)])}</p>
      <TimelineTable lanes={lanes} today={today} />
    </>
  );
}

function Track({ axis, today, children }: { axis: Axis; today: string; children: ReactNode }) {
  return (
    <div className="track">
      {axis.quarters.map((day) => (
        <span key={day} className="tick-line" style={{ insetInlineStart: `${placeOn(axis, day)}%` }} />
      ))}
      <span className="today-line" style={{ insetInlineStart: `${placeOn(axis, today)}%` }} />
      {children}
    </div>
  );
}

/** The year at its first quarter, else the month. */
function quarterName(day: string, language: 'fr' | 'en'): string {
  if (day.slice(5, 7) === '01') return day.slice(0, 4);
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
}
