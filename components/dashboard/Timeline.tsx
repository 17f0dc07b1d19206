import { EmptyState } from '../EmptyState';
import { saidDate } from '../said-dates';
import { useWords } from '../words';
import { MarkShape } from './MarkShape';
import type { Lane, MarkKind } from './timeline';
import { TimelinePicture } from './TimelinePicture';
import { TimelineTable } from './TimelineTable';

const KINDS: readonly MarkKind[] = ['opening', 'date1', 'date2', 'date3', 'forecast', 'edc', 'cnda', 'mandate', 'own'];

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
  return (
    <>
      <p>{say('dash_timeline_intro')}</p>
      <ul className="legend">
        {KINDS.map((kind) => (
          <LegendEntry key={kind} kind={kind} isUncertain={kind === 'forecast'} words={say(`dash_mark_${kind}`)} />
        ))}
        <LegendEntry kind="date2" isUncertain words={say('dash_mark_uncertain')} />
      </ul>
      <TimelinePicture lanes={lanes} today={today} />
      <p className="small">{say('dash_timeline_today', [saidDate(today, words)])}</p>
      <TimelineTable lanes={lanes} today={today} />
    </>
  );
}

function LegendEntry({ kind, isUncertain, words }: { kind: MarkKind; isUncertain: boolean; words: string }) {
  return (
    <li>
      <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <MarkShape kind={kind} isUncertain={isUncertain} isMet={false} />
      </svg>{' '}
      {words}
    </li>
  );
}
