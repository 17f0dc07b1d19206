import { memo, useState } from 'react';
import { saidDate } from '../../../components/said-dates';
import { Chip, type Tone } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import { isLate, type ProofLine } from '../../../lib/candidature/proofs';
import type { RemLine } from '../../../lib/candidature/rem/ans-file';
import type { ProofActions } from './actions';
import { NoteToggle, OwnLine, OwnWords } from './OwnWords';

const TONES: Record<ProofLine['state'], Tone> = {
  missing: 'neutral',
  loaded: 'accent',
  sent: 'accent',
  'to-redo': 'error',
  conform: 'ok',
  unknown: 'neutral',
};

interface ProofProps {
  line: ProofLine;
  /** What the REM calls it. */
  named: RemLine | undefined;
  /** YYYY-MM-DD. */
  today: string;
  actions: ProofActions;
}

/** One proof: how far it is, what the REM calls it, the way to its zone, the ANS's words where it is asked again, and what the user noted. */
export const Proof = memo(function Proof({ line, named, today, actions }: ProofProps) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const { chapter, proof, state, reason, requests, own, initials, due } = line;
  const isReady = state === 'missing' && Boolean(own?.done || own?.fileName);
  return (
    <div className="proof">
      <p className="proof-head">
        <input
          type="checkbox"
          aria-label={say('panel_proof_ready', [proof])}
          title={say('panel_proof_ready', [proof])}
          checked={own?.done ?? false}
          onChange={(event) => actions.onChangeProofs([{ chapter, proof }], { done: event.target.checked })}
        />
        <button type="button" className="link proof-number" title={say('panel_go_to_proof')} onClick={() => actions.onGoToProof(line)}>
          {proof}
        </button>
        <Chip tone={isReady ? 'warning' : TONES[state]}>{say(isReady ? 'word_proof_ready' : `word_proof_${state.replace('-', '_')}`)}</Chip>
        {isLate(line, today) && <Chip tone="error">{say('panel_proof_late')}</Chip>}
        <NoteToggle about={proof} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </p>
      {named && <p className="small proof-words">{named.words || named.title}</p>}
      {reason !== null && (
        <p className="small proof-reason">{say(requests.length > 1 ? 'panel_asked_round' : 'panel_asked', [reason, requests.length])}</p>
      )}
      {isOpen ? (
        <>
          <Requests requests={requests} />
          <OwnWords of={{ chapter, proof, isProof: true }} own={own} actions={actions} />
        </>
      ) : (
        <OwnLine own={own} initials={initials} due={due === null ? '' : saidDate(due, words)} />
      )}
    </div>
  );
}, isSame);

/** The store gives new objects at each change: what they hold decides. */
function isSame(before: ProofProps, after: ProofProps): boolean {
  const isSameRest = before.named === after.named && before.actions === after.actions && before.today === after.today;
  return isSameRest && JSON.stringify(before.line) === JSON.stringify(after.line);
}

/** What the ANS asked of it so far, also what its page no longer prints. */
function Requests({ requests }: { requests: ProofLine['requests'] }) {
  const words = useWords();
  const { say } = words;
  if (requests.length === 0) return null;
  return (
    <>
      <p className="small">{say('panel_requests')}</p>
      <ul className="small">
        {requests.map(({ round, on, words: asked }) => (
          <li key={`${round} ${asked}`}>
            {[round && say('panel_round', [round]), on && saidDate(on, words), asked].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
