import { useWords } from './words';

/** What every page says at its foot. */
export function NotOfficial() {
  const { say } = useWords();
  return <p className="not-official">{say('word_not_official')}</p>;
}
