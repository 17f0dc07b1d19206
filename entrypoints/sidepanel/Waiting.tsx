import { useWords } from '../../components/words';

/** Shown until the store has answered: empty but for a heading that screen readers say. */
export function Waiting() {
  const { say } = useWords();
  return (
    <main aria-busy="true">
      <h1 className="unseen">{say('ext_name')}</h1>
    </main>
  );
}
