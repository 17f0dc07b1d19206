import type { NextAction, Outlook } from '../../lib/candidature/outlook';
import { useWords } from '../../components/words';

/** The one thing to do next: a button where it is done somewhere, words where there is nothing to do. */
export function NextStep({ outlook: { action, urgency }, onAct }: { outlook: Outlook; onAct: (action: NextAction) => void }) {
  const { say } = useWords();
  const text = say(action.text, action.data);
  if (action.link === null && !action.isInList) return <p className="next-step small">{text}</p>;
  return (
    <button type="button" className={`next-step next-step-${urgency}`} title={text} onClick={() => onAct(action)}>
      <span>{text}</span>
    </button>
  );
}
