import type { Outlook } from '../lib/candidature/outlook';
import { Cut } from './Cut';
import { useWords } from './words';

/** The one thing to do next, on one line; its sign, and the colour of what stands around it (`urgency-…`), say how much it presses. */
export function NextAction({ outlook: { action, urgency } }: { outlook: Outlook }) {
  const said = useWords().say(action.text, action.data);
  return (
    <span className="next">
      <span className={`sign sign-${urgency}`} aria-hidden="true" />
      <Cut text={said} />
    </span>
  );
}
