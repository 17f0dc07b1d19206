import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { EraseAll } from './EraseAll';
import { PrivacyPromise, type Rights } from './PrivacyPromise';
import { saidSize } from '../readable';
import { hashOf } from '../route';
import { StoredTables } from './StoredTables';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { forgetLastWords } from '../../hooks/last-words';
import { eraseEverything } from '../../../lib/browser/erasing';
import { db } from '../../../lib/store/db';
import { forgetCopyFolder } from '../../copy/copies';
import { keptFolder } from '../../copy/kept-folder';
import { forgetTeam } from '../../team/memory';

/** Everything that is kept, the promise about it, and how to take it away. */
export function StoredPart({ onFailed }: { onFailed: (error: unknown) => void }) {
  const words = useWords();
  const { say } = words;
  const stored = useLiveQuery(async () => {
    const tables = await Promise.all(db.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })));
    const [{ usage }, isPersistent, choices, shared] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
      browser.storage.local.get(null),
      keptFolder('team'),
    ]);
    const beside = [
      { name: 'choices', rows: Object.keys(choices).length > 0 ? [choices] : [] },
      { name: 'shared', rows: shared ? [{ name: shared.name }] : [] },
    ];
    return { tables: [...tables, ...beside], bytes: usage ?? null, isPersistent };
  }, []);
  const [isErased, setErased] = useState(false);
  const [rights, setRights] = useState<Rights>({ policy: '', permissions: [], hosts: [] });
  useEffect(() => {
    void browser.permissions.getAll().then(({ permissions, origins }) => {
      setRights({ policy: policyOf(), permissions: permissions ?? [], hosts: origins ?? [] });
    });
  }, []);
  if (stored === undefined) return <p aria-busy="true" />;
  const { tables, bytes, isPersistent } = stored;
  const erase = () => {
    forgetLastWords();
    void Promise.all([eraseEverything(Date.now()), forgetTeam(), forgetCopyFolder()]).then(() => setErased(true), onFailed);
  };
  return (
    <>
      {isErased && <Notice text={say('dash_erased')} onClose={() => setErased(false)} />}
      <PrivacyPromise rights={rights} size={bytes === null ? null : saidSize(bytes, words)} isPersistent={isPersistent} />
      <StoredTables tables={tables} />
      <p>
        <a href={hashOf('backup')}>{say('dash_stored_export')}</a>
      </p>
      <EraseAll onErase={erase} />
    </>
  );
}

function policyOf(): string {
  const policy = browser.runtime.getManifest().content_security_policy as string | { extension_pages?: string } | undefined;
  return typeof policy === 'object' ? (policy.extension_pages ?? '') : (policy ?? '');
}
