import { useEffect, useState } from 'react';
import { useWords } from '../../components/words';
import { watchUnstored } from '../../lib/browser/unstored';
import type { StoreFailure } from '../../lib/store/errors';

/** Says that the last page read was not stored, and why, until one is. */
export function Unstored() {
  const { say } = useWords();
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  useEffect(() => watchUnstored(setFailure), []);
  return (
    failure !== null && (
      <p className="callout callout-warning" role="status">
        {say(`background_store_${failure}`)}
      </p>
    )
  );
}
