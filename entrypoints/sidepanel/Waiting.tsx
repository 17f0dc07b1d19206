import { useWords } from '../../components/words';

/** What stands there until the store has answered: nothing to see, and a heading for those who listen. */
export function Waiting() {
  const { say } = useWords();
  return (
    <main aria-busy="true">
      <h1 className="unseen">{say('ext_name')}</h1>
    </main>
  );
}
