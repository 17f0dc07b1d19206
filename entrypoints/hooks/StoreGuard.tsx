import { Component, type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../../components/words';
import { db } from '../../lib/store/db';
import { type StoreFailure, storeFailure } from '../../lib/store/errors';

const STUCK_AFTER_MS = 5_000;

/** What is inside, while what is stored can be read; else why it cannot, what still works and what to do, instead of an empty page. */
export function StoreGuard({ children }: { children: ReactNode }) {
  return useIsStuck() ? <Unreadable why="unreadable_stuck" /> : <Caught>{children}</Caught>;
}

/** Whether the database has not opened for a while: another window may hold it. It may still open. */
function useIsStuck(): boolean {
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStuck(true), STUCK_AFTER_MS);
    const answered = () => {
      clearTimeout(timer);
      setStuck(false);
    };
    db.open().then(answered, answered); // a refusal is thrown again at the first question, and caught there
    return () => clearTimeout(timer);
  }, []);
  return isStuck;
}

/** Only a class can catch what is thrown while React draws; a live query throws its failures there. */
class Caught extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Unreadable why={whyUnread(storeFailure(this.state.error))} />;
  }
}

/** The text that says it. The store's own texts for these two speak of what could not be written. */
function whyUnread(failure: StoreFailure): string {
  return failure === 'unknown' || failure === 'full' ? 'unreadable_unknown' : `background_store_${failure}`;
}

function Unreadable({ why }: { why: string }) {
  const { say } = useWords();
  return (
    <main className="unreadable">
      <div className="callout callout-warning" role="alert">
        <h1>{say('unreadable_title')}</h1>
        <p>{say(why)}</p>
        <p>{say('unreadable_still_works')}</p>
        <button type="button" onClick={() => location.reload()}>
          {say('unreadable_again')}
        </button>
      </div>
    </main>
  );
}
