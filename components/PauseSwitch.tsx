import { useState } from 'react';
import type { PausedBy, PauseScope } from '../lib/browser/pause';
import { Paused } from './Paused';
import { useWords } from './words';

/** What there is to know of the pause, and to do about it. */
export interface PauseSwitchProps {
  /** How far the extension is paused; null where it is on. */
  paused: PausedBy | null;
  /** Whether the tab in front is a page of Convergence, which can be paused alone. */
  isOnPage: boolean;
  onPause: (scope: PauseScope) => void;
  onResume: () => void;
}

/** The one switch for the whole product: pauses it on this page, today or until further notice, and switches it on again. */
export function PauseSwitch({ paused, isOnPage, onPause, onResume }: PauseSwitchProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (paused !== null) return <Paused scope={paused} onResume={onResume} />;
  const scopes: PauseScope[] = isOnPage ? ['page', 'today', 'on'] : ['today', 'on'];
  const pause = (scope: PauseScope) => {
    setOpen(false);
    onPause(scope);
  };
  return (
    <div className="pause-switch">
      <button type="button" className="link" data-pause="begin" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('pause_begin')}
      </button>
      {isOpen && (
        <div className="buttons" role="group" aria-label={say('pause_begin')}>
          {scopes.map((scope) => (
            <button key={scope} type="button" data-pause={scope} onClick={() => pause(scope)}>
              {say(`pause_${scope}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
