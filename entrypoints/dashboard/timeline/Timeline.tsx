import { nameOf, purposeOf } from '../../../components/candidature-name';
import { EmptyState } from '../../../components/EmptyState';
import { saidDate } from '../../../components/said-dates';
import { useWords, type Words } from '../../../components/words';
import { DATE_NAMES } from '../../../lib/segur/official-dates';
import { withSharedDates } from './shared-dates';
import { MarkIcon } from './MarkShape';
import type { Lane, MarkKind } from './timeline';
import { TimelinePicture } from './TimelinePicture';
import { TimelineTable } from './TimelineTable';

const KINDS: readonly MarkKind[] = ['opening', ...DATE_NAMES, 'forecast', 'edc', 'cnda', 'mandate', 'start', 'own'];

/** Every candidature on one axis of time, the dates that they share once, and the same in a table. `now`: Paris local time. */
export function Timeline({ lanes, now }: { lanes: Lane[]; now: string }) {
  const today = now.slice(0, 10);
  const words = useWords();
  const { say } = words;
  if (lanes.length === 0) {
    return (
      <EmptyState title={say('panel_empty')}>
        <p>{say('panel_empty_what_to_do')}</p>
      </EmptyState>
    );
  }
  const { shared, own } = withSharedDates(lanes);
  const dated = own.filter(({ marks }) => marks.length > 0);
  const plain = own.filter((lane, place) => lane.marks.length === 0 && (lanes[place]?.marks.length ?? 0) > 0);
  const undated = lanes.filter(({ marks }) => marks.length === 0);
  return (
    <>
      <p>{say('dash_timeline_intro')}</p>
      <ul className="legend">
        {KINDS.map((kind) => (
          <LegendEntry key={kind} kind={kind} isUncertain={kind === 'forecast'} words={say(`dash_mark_${kind}`)} />
        ))}
        <LegendEntry kind="date2" isUncertain words={say('dash_mark_uncertain')} />
      </ul>
      <TimelinePicture shared={shared} lanes={dated} today={today} />
      <p className="small">{say('dash_timeline_today', [saidDate(today, words)])}</p>
      {plain.length > 0 && <p className="small">{say('dash_timeline_plain', [plain.map((lane) => calledOf(lane, words)).join(', ')])}</p>}
      {undated.length > 0 && (
        <p className="small">{say('dash_timeline_undated', [undated.map((lane) => calledOf(lane, words)).join(', ')])}</p>
      )}
      {shared.length + dated.length > 0 && <TimelineTable shared={shared} lanes={dated} now={now} />}
    </>
  );
}

/** Two candidatures of one product are told apart by what they are for. */
function calledOf({ candidature }: Lane, words: Words): string {
  const purpose = purposeOf(candidature, words);
  const name = nameOf(candidature, words);
  return purpose ? `${name} (${purpose})` : name;
}

function LegendEntry({ kind, isUncertain, words }: { kind: MarkKind; isUncertain: boolean; words: string }) {
  return (
    <li>
      <MarkIcon kind={kind} isUncertain={isUncertain} isMet={false} /> {words}
    </li>
  );
}
