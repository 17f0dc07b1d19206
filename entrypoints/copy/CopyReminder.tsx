import { useState } from 'react';
import { Notice } from '../../components/Notice';
import { useWords } from '../../components/words';
import { COPY_EVERY_DAYS } from '../../lib/browser/keeping';
import { type Copied, copyNow } from './copies';
import type { LastCopy } from './useKeeping';

/** Reminds, with one click, of a copy that is too old; says afterwards what became of it. */
export function CopyReminder({ last, onFailed }: { last: LastCopy | null; onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const [copied, setCopied] = useState<Copied | null>(null);
  if (copied !== null) return <Notice text={say(`copy_${copied}`)} onClose={() => setCopied(null)} />;
  if (last === null || last.days < COPY_EVERY_DAYS) return null;
  return (
    <div className="callout callout-warning notice" role="status">
      <p>{say(last.isThere ? 'copy_old' : 'copy_never', [last.days])}</p>
      <div className="buttons">
        <button type="button" onClick={() => void copyNow().then(setCopied, onFailed)}>
          {say('copy_now')}
        </button>
      </div>
    </div>
  );
}
