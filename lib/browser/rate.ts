/** One door opens no more often than this: a page may ask a hundred times, its user presses once. */
const EVERY_MS = 1_000;

/** Whether a door may open at an instant (ms), from a tab: the one in front of its window, or a page of ours that stands in none. Counts it when so. */
export function createRate(): (instant: number, tab: { active?: boolean } | undefined) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (instant, tab) => {
    if (tab?.active === false || Math.abs(instant - last) < EVERY_MS) return false;
    last = instant;
    return true;
  };
}
