import type { PauseScope } from '../lib/browser/pause';
import { useWords } from './words';

/** Says that the extension is paused, how far, and switches it on again. */
export function Paused({ scope, onResume }: { scope: PauseScope; onResume: () => void }) {
  const { say } = useWords();
  return (
    <div className="callout callout-accent paused" role="status">
      <p>{say(`pause_now_${scope}`)}</p>
      <button type="button" className="link" onClick={onResume}>
        {say('pause_end')}
      </button>
    </div>
  );
}
