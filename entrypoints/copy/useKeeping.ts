import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { changeKeeping, daysWithoutCopy, readKeeping, watchKeeping } from '../../lib/browser/keeping';
import { hasUserRows } from '../../lib/store/snapshot';
import { copyQuietly } from './copies';

/** The last copy, or that there is none yet though something was written; `days`: since then. */
export interface LastCopy {
  isThere: boolean;
  days: number;
}

const LOOK_EVERY_MS = 3_600_000;

/** How old the last copy of what the user wrote is; null while nothing is written or known. */
export function useLastCopy(): LastCopy | null {
  const [last, setLast] = useState<LastCopy | null>(null);
  useEffect(
    () =>
      watchKeeping((keeping) => {
        const days = daysWithoutCopy(keeping, Date.now());
        setLast(days === null ? null : { isThere: keeping.copiedAt !== null, days });
      }),
    [],
  );
  return last;
}

/** While the page is open, the browser is asked to keep what the user wrote, and it is copied once a day into the folder chosen for that. */
export function useKeeping(): void {
  const hasWritten = useLiveQuery(() => hasUserRows());
  useEffect(() => {
    if (!hasWritten) return;
    const look = () => void keepSafe().catch(() => {}); // said by its age: nothing was copied
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [hasWritten]);
}

async function keepSafe(): Promise<void> {
  const { since, isPersistent } = await readKeeping();
  if (since === null) await changeKeeping({ since: new Date().toISOString() });
  if (isPersistent !== true) await changeKeeping({ isPersistent: (await navigator.storage?.persist?.()) ?? null });
  const keeping = await readKeeping();
  if (keeping.copiedAt === null || daysWithoutCopy(keeping, Date.now()) !== 0) await copyQuietly();
}
