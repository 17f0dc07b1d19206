import { useLiveQuery } from 'dexie-react-hooks';
import { Notice } from '../../components/Notice';
import { useWords } from '../../components/words';
import { clockIsSaid, isClockToBeSaid } from '../../lib/store/clock';

/** Says once that this computer's clock was ahead, and what became of what it had stamped. */
export function ClockNotice() {
  const { say } = useWords();
  const isAhead = useLiveQuery(() => isClockToBeSaid());
  return isAhead === true && <Notice text={say('panel_clock_ahead')} onClose={() => void clockIsSaid()} />;
}
