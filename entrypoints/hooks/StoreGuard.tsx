import { Component, type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../../components/words';
import { db } from '../../lib/store/db';
import { isStoreError, storeFailure } from '../../lib/store/errors';

const STUCK_AFTER_MS = 5_000;

/** What is inside, while what is stored can be read and drawn; else why it cannot, what still works and what to do, instead of an empty page. */
export function StoreGuard({ children }: { children: ReactNode }) {
  const why = useWhyUnopened();
  return why === null ? <Caught>{children}</Caught> : <Unreadable why={why} />;
}

/** The text that says why the database is not open: refused, or held by another window for a while, after which it may still open. Dexie's live queries pass over both. */
function useWhyUnopened(): string | null {
  const [why, setWhy] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWhy('unreadable_stuck'), STUCK_AFTER_MS);
    const answered = (answer: string | null) => {
      clearTimeout(timer);
      setWhy(answer);
    };
    db.open().then(
      () => answered(null),
      (error) => answered(whyUnread(error)),
    );
    return () => clearTimeout(timer);
  }, []);
  return why;
}

/** Only a class can catch what is thrown while React draws; a live query throws its failures there. */
class Caught extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return isStoreError(error) ? <Unreadable why={whyUnread(error)} /> : <Unreadable title="undrawn_title" why="undrawn_why" />;
  }
}

/** The key of the sentence that says why. The background's sentences on a full disk and on an unknown failure are about writing: reading has its own. */
function whyUnread(error: unknown): string {
  const failure = storeFailure(error);
  if (failure === 'closed' && browser.extension.inIncognitoContext) return 'unreadable_private';
  return failure === 'unknown' || failure === 'full' ? `unreadable_${failure}` : `background_store_${failure}`;
}

function Unreadable({ title = 'unreadable_title', why }: { title?: string; why: string }) {
  const { say } = useWords();
  return (
    <main className="unreadable">
      <div className="callout callout-warning" role="alert">
        <h1>{say(title)}</h1>
        <p>{say(why)}</p>
        <p>{say('unreadable_still_works')}</p>
        <button type="button" onClick={() => location.reload()}>
          {say('unreadable_again')}
        </button>
      </div>
    </main>
  );
}
