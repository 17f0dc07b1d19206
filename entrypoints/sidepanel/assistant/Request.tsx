import { useId, useState } from 'react';
import { LINKS } from '../../../lib/segur/links';
import type { Say } from '../../../lib/rules/rule';
import { copyText } from '../../hooks/sharing';

const SUPPORT = LINKS.support_convergence.href;

/** Whom to ask what no document answers, and the message to paste there. */
export function Request({ text, say }: { text: string; say: Say }) {
  const [done, setDone] = useState('');
  const id = useId();
  if (text === '') return null;
  const copy = async () => setDone(say((await copyText(text)) ? 'eq_view_copied' : 'eq_view_copy_failed'));
  return (
    <div className="assistant-request">
      <p id={id}>{say('eq_view_request_where')}</p>
      <p>
        {say('eq_view_request_support')} <a href={SUPPORT}>{SUPPORT.replace('mailto:', '')}</a>
      </p>
      <blockquote aria-labelledby={id}>{text}</blockquote>
      <button type="button" onClick={copy}>
        {say('eq_view_request_copy')}
      </button>
      <output>{done}</output>
    </div>
  );
}
