import { useEffect, useState } from 'react';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { type SyncState, switchSyncOff, switchSyncOn, watchSync } from '../../../lib/browser/sync-state';
import { FULL_BYTES, MAX_BYTES } from '../../../lib/files/sync-limits';
import { saidInstant } from '../../../components/said-dates';
import { parisLocal } from '../../../lib/segur/dates';

/** « Synchroniser entre mes appareils »: switched on once it was said who then holds the data, switched off with or without erasing. */
export function SyncForm({ isForbidden, onFailed }: { isForbidden: boolean; onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const [sync, setSync] = useState<{ isOn: boolean; state: SyncState } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => watchSync(setSync), []);
  if (sync === null) return null;
  const { isOn, state } = sync;
  const answer = (work: () => Promise<void>, key: string) => () => {
    setAsking(false);
    void work().then(() => setDone(say(key)), onFailed);
  };
  const choice = (key: string, className: string, onClick: () => void) => (
    <button type="button" className={className} onClick={onClick}>
      {say(key)}
    </button>
  );
  return (
    <section className="card" aria-labelledby="sync">
      <h2 id="sync">{say('dash_sync')}</h2>
      {done !== null && <Notice text={done} onClose={() => setDone(null)} />}
      <p>{say('dash_sync_what')}</p>
      {isForbidden ? (
        <p>{say('dash_sync_forbidden')}</p>
      ) : (
        <>
          {isOn && <SyncFacts state={state} />}
          {!isOn && state.bytes > 0 && <p>{say('dash_sync_still_there')}</p>}
          {isAsking && <p role="status">{isOn ? say('dash_sync_off_what') : say(`dash_sync_holder_${holder()}`)}</p>}
          {isAsking && !isOn && <p>{say('dash_sync_admin')}</p>}
          <div className="buttons">
            {!isAsking && choice(isOn ? 'dash_sync_off' : 'dash_sync_on', isOn ? '' : 'primary', () => setAsking(true))}
            {isAsking && !isOn && choice('dash_sync_on_yes', 'primary', answer(switchSyncOn, 'dash_sync_is_on'))}
            {isAsking &&
              isOn &&
              choice(
                'dash_sync_off_erase',
                'danger',
                answer(() => switchSyncOff(true), 'dash_sync_is_erased'),
              )}
            {isAsking &&
              isOn &&
              choice(
                'dash_sync_off_keep',
                '',
                answer(() => switchSyncOff(false), 'dash_sync_is_off'),
              )}
            {!isAsking &&
              !isOn &&
              state.bytes > 0 &&
              choice(
                'dash_sync_erase',
                'danger',
                answer(() => switchSyncOff(true), 'dash_sync_is_erased'),
              )}
            {isAsking && choice('dash_file_cancel', '', () => setAsking(false))}
          </div>
        </>
      )}
    </section>
  );
}

/** How full it is, when it last worked, and what is not in it. */
function SyncFacts({ state }: { state: SyncState }) {
  const words = useWords();
  const { say } = words;
  const when = (at: string | null) => (at === null ? say('dash_sync_never') : saidInstant(at, words, parisLocal));
  const names = (numbers: string[]) => numbers.map((number) => number || say('dash_sync_your_dates')).join(', ');
  const unread = (why: string) => names(Object.keys(state.unread).filter((number) => state.unread[number] === why));
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{say('dash_sync_fill')}</dt>
          <dd>{say('dash_sync_fill_what', [Math.ceil(state.bytes / 1024), MAX_BYTES / 1024])}</dd>
        </div>
        <div>
          <dt>{say('dash_sync_last')}</dt>
          <dd>{when(state.lastAt)}</dd>
        </div>
        <div>
          <dt>{say('dash_sync_taken')}</dt>
          <dd>{when(state.takenAt)}</dd>
        </div>
      </dl>
      {state.takenAt === null && <p className="small">{say('dash_sync_signed_out')}</p>}
      {state.failure !== null && <p className="callout callout-warning">{say(`dash_sync_${state.failure}`)}</p>}
      {state.bytes > FULL_BYTES && <p className="callout callout-warning">{say('dash_sync_full')}</p>}
      {state.left.length > 0 && <p className="callout callout-warning">{say('dash_sync_left', [names(state.left)])}</p>}
      {(['newer', 'partial', 'damaged'] as const)
        .filter((why) => Object.values(state.unread).includes(why))
        .map((why) => (
          <p key={why} className="callout callout-warning">
            {say(`dash_sync_${why}`, [unread(why)])}
          </p>
        ))}
    </>
  );
}

/** Who holds what this browser syncs. */
function holder(): 'mozilla' | 'microsoft' | 'google' {
  if (import.meta.env.BROWSER === 'firefox') return 'mozilla';
  return / Edg\//.test(navigator.userAgent) ? 'microsoft' : 'google';
}
