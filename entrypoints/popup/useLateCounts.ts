import { useEffect, useState } from 'react';
import { checklistOf, sharedFacts } from '../../lib/dossiers';
import { db } from '../../lib/store/db';

/**
 * How many items of each candidature are late, by number; counted one candidature after the other once the rest is drawn, so that a hundred of them
 * never keep the popup from opening. `now`: Paris local time.
 */
export function useLateCounts(numbers: string[], now: string): Map<string, number> {
  const [counts, setCounts] = useState<Map<string, number>>(new Map());
  const all = numbers.join(' ');
  useEffect(() => {
    let isWanted = true;
    const count = async () => {
      const found = new Map<string, number>();
      const shared = sharedFacts();
      for (const number of all.split(' ').filter(Boolean)) {
        await new Promise((resolve) => setTimeout(resolve));
        if (!isWanted) return;
        const late = (await checklistOf(number, now, db, shared)).filter(({ state }) => state === 'late').length;
        if (late > 0) found.set(number, late);
      }
      if (isWanted) setCounts(found);
    };
    void count();
    return () => {
      isWanted = false;
    };
  }, [all, now]);
  return counts;
}
