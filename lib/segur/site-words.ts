/**
 * The names that Convergence gives to its steps and to a status, each in its one place: first what it prints today, then what it printed before, which is
 * still read. Source: the ANS guides for DUI (June 2026) and LGC (September 2025).
 */

/** The four steps of a candidature. */
export const STEP_TITLES = [
  ['Candidature administrative'],
  ['Éligibilité'],
  ['Dépôt des preuves'],
  ['Convention'],
] as const satisfies Printed[];

/** The statuses that are printed in one way only. */
export const STATUS_TITLES = {
  'to-complete': ['A compléter'],
  'to-modify': ['A modifier'],
  'in-progress': ['En cours'],
} as const satisfies Record<string, Printed>;

type Printed = readonly [today: string, ...before: string[]];
