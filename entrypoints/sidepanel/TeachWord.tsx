import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../components/words';
import { type Meaning, nameOfMeaning } from '../../lib/reading/wordings';
import type { Teaching } from '../hooks/useTeaching';
import { ShownSense } from './ShownSense';
import { ShownWord } from './ShownWord';

/** « Montrer à Cap »: the user shows a word of the page, sees what would follow from it, and has it learnt or not. `about`: what the word means; `status`: which one is chosen; `any`: Cap finds that out. */
export function TeachWord({ about, teaching }: { about: Meaning | 'status' | 'any'; teaching: Teaching }) {
  const { say } = useWords();
  const [shown, setShown] = useState<'pointing' | string[] | null>(null);
  const close = () => setShown(null);
  const named = about === 'status' ? say('panel_teach_status') : about === 'any' ? say('panel_teach_any') : nameOfMeaning(about);
  if (Array.isArray(shown))
    return about === 'any' ? (
      <ShownSense name={named} shown={shown} teaching={teaching} onClose={close} />
    ) : (
      <ShownWord name={named} means={about === 'status' ? null : about} shown={shown} teaching={teaching} onClose={close} />
    );
  const point = async () => {
    setShown('pointing');
    setShown(await teaching.point());
  };
  return (
    <>
      <button type="button" className="link" data-teach={about} onClick={() => void point()}>
        {say('panel_teach')} <span className="unseen">{named}</span>
      </button>
      {shown === 'pointing' && <Pointing onKey={teaching.press} />}
    </>
  );
}

/** Hands the keys that point on to the page: the focus stays in the panel, where they would do something else. */
function Pointing({ onKey }: { onKey: (key: string) => void }) {
  const { say } = useWords();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!/^(?:Arrow(?:Down|Up|Left|Right)|Enter|Escape)$/.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      onKey(event.key);
    };
    addEventListener('keydown', pressed, { capture: true });
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, [onKey]);
  const leave = useRef(onKey);
  leave.current = onKey;
  useEffect(() => () => leave.current('Escape'), []); // a panel that shows something else no longer waits for a word
  return (
    <p className="small" role="status">
      {say('hint_point')}
    </p>
  );
}
