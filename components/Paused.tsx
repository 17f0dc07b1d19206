import type { PausedBy } from '../lib/browser/pause';
import { useWords } from './words';

/** Says that the extension is paused, how far, and switches it on again where that is the user's to do. */
export function Paused({ scope, onResume }: { scope: PausedBy; onResume: () => void }) {
  const { say } = useWords();
  return (
    <div className="callout callout-accent paused" role="status">
      <p>{say(`pause_now_${scope}`)}</p>
      {scope !== 'organisation' && (
        <button type="button" className="link" onClick={onResume}>
          {say('pause_end')}
        </button>
      )}
    </div>
  );
}
