import { useWords } from '../../../components/words';

/** What the browser says that the extension may do. */
export interface Rights {
  policy: string;
  permissions: string[];
  hosts: string[];
}

/** What is read, kept, never kept and never sent, and how to check it. */
export function PrivacyPromise({ rights, size, isPersistent }: { rights: Rights; size: string | null; isPersistent: boolean }) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="promise">
      <h2 id="promise">{say('dash_promise')}</h2>
      <dl className="facts facts-wide">
        {(['read', 'kept', 'never_kept', 'never_sent', 'check'] as const).map((part) => (
          <div key={part}>
            <dt>{say(`dash_promise_${part}`)}</dt>
            <dd>{say(`dash_promise_${part}_what`)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('dash_promise_policy')}</dt>
          <dd>
            <code>{rights.policy}</code>
          </dd>
        </div>
        <div>
          <dt>{say('dash_promise_permissions')}</dt>
          <dd>
            <code>{[...rights.permissions, ...rights.hosts].join(', ')}</code>
          </dd>
        </div>
        {size !== null && (
          <div>
            <dt>{say('dash_stored_size')}</dt>
            <dd>{size}</dd>
          </div>
        )}
        <div>
          <dt>{say('dash_persistent')}</dt>
          <dd>{say(isPersistent ? 'dash_persistent_yes' : 'dash_persistent_no')}</dd>
        </div>
      </dl>
    </section>
  );
}
