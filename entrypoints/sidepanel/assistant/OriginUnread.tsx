import type { Answer, Answers } from '../../../lib/candidature/equivalence/from-known';
import type { ToldOrigin } from '../../../lib/candidature/equivalence/origin';
import type { Say } from '../../../lib/rules/rule';
import { Questions } from './Questions';

interface OriginUnreadProps {
  origin: ToldOrigin;
  answers: Answers;
  say: Say;
  onAnswer: (id: string, answer: Answer | null) => void;
  onOpenStep1: () => void;
}

/** Says that Étape 1 was not read, leads there, and asks what decides until it is. */
export function OriginUnread({ origin, answers, say, onAnswer, onOpenStep1 }: OriginUnreadProps) {
  const { before, asks } = origin;
  return (
    <>
      <div className="callout callout-warning">
        <p>{say('eq_origin_unread')}</p>
        <p>{say('eq_origin_unread_why')}</p>
        <button type="button" onClick={onOpenStep1}>
          {say('eq_origin_open')}
        </button>
      </div>
      <Questions asks={asks} answers={answers} say={say} onAnswer={onAnswer} />
      {before === 'none' && <p>{say('eq_origin_none')}</p>}
      {before === 'unknown' && asks.length > 1 && <p>{say('eq_origin_more')}</p>}
    </>
  );
}
