const WITHIN_MS = 10_000;
const MOST = 20;

/** How often something may be put back that the page takes away: it may redraw itself, but no fight with it goes on without end. */
export interface Tries {
  /** Counts one more; false once there were too many within ten seconds, and from then on. */
  again(): boolean;
}

/** Begins to count. */
export function createTries(): Tries {
  let at: number[] = [];
  let isOver = false;
  return {
    again() {
      const now = performance.now();
      at = [...at.filter((time) => now - time < WITHIN_MS), now];
      isOver ||= at.length > MOST;
      return !isOver;
    },
  };
}
