import { saidKeys } from '../lib/browser/said-keys';
import { useWords } from './words';

export function Keys({ keys }: { keys: string }) {
  const { language } = useWords();
  return <kbd>{saidKeys(keys, language)}</kbd>;
}

/** A text with keys in the place of its $1. `text`: its key. */
export function TextWithKeys({ text, keys }: { text: string; keys: string }) {
  const [before = '', after = ''] = useWords().say(text, [PLACE]).split(PLACE);
  return (
    <>
      {before}
      <Keys keys={keys} />
      {after}
    </>
  );
}

const PLACE = '\uFFFC';
