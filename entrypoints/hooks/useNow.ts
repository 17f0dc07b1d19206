import { useEffect, useState } from 'react';
import { parisLocal } from '../../lib/segur/dates';

const MINUTE_MS = 60_000;

/** Now, as Paris local time "2026-11-21T09:30"; moves on by itself. */
export function useNow(): string {
  const [now, setNow] = useState(() => parisLocal(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(parisLocal(Date.now())), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
