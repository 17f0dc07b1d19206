import { useState } from 'react';
import type { Assistance } from '../../../lib/candidature/equivalence/assistance';
import type { Step } from '../../../lib/candidature/equivalence/situation';
import type { Say } from '../../../lib/rules/rule';
import { assistanceText } from './plain-text';

interface ActionsProps {
  assistance: Assistance;
  say: Say;
  onAddSteps: (steps: Step[]) => void;
}

/** Print, copy as text, add the steps to the checklist. What was done is said beside the buttons. */
export function Actions({ assistance, say, onAddSteps }: ActionsProps) {
  const [done, setDone] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(assistanceText(assistance, say)).then(
      () => setDone(say('eq_view_copied')),
      () => setDone(say('eq_view_copy_failed')),
    );
  const add = () => {
    onAddSteps(assistance.assessment.steps);
    setDone(say('eq_view_added'));
  };
  return (
    <div className="assistant-actions">
      <button type="button" onClick={() => window.print()}>
        {say('eq_view_print')}
      </button>
      <button type="button" onClick={copy}>
        {say('eq_view_copy')}
      </button>
      <button type="button" onClick={add}>
        {say('eq_view_add')}
      </button>
      <output>{done}</output>
    </div>
  );
}
