/** The counters as a graph of what waits for what. Pure. Source: guide DUI (June 2026), Annexe 1, cases 1 and 2. */
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';

/** One stop on the way. `column` and `row` are its place in the picture. */
export interface Stop {
  id: StopId;
  state: 'done' | 'late' | 'open' | 'waiting';
  /** Stops that come before it, those that are drawn only. */
  after: StopId[];
  column: number;
  row: number;
  left: number;
}

/** The stops that exist. The proxy's test authorisation is there only for a number of its own (case 1); its habilitation is asked for in both. */
type StopId = (typeof STOPS)[number]['id'];

const STOPS = [
  { id: 'product', keys: ['isc-account', 'product', 'charter'], after: [], column: 0, row: 1 },
  { id: 'segur', keys: ['step1', 'step2'], after: ['product'], column: 1, row: 3 },
  { id: 'edc_test', keys: ['edc-candidature', 'edc-maturity', 'edc-authorisation'], after: ['product'], column: 1, row: 1 },
  { id: 'proxy_test', keys: ['proxy-authorisation'], after: [], column: 1, row: 0 },
  { id: 'cnda_test', keys: ['nie', 'nil', 'cnda-request', 'cnda-preexam'], after: ['edc_test', 'proxy_test'], column: 2, row: 2 },
  { id: 'edc', keys: ['edc-chapters', 'edc-chapter', 'edc-habilitation'], after: ['edc_test'], column: 2, row: 1 },
  { id: 'proxy', keys: ['proxy-habilitation'], after: ['proxy_test', 'edc_test'], column: 2, row: 0 },
  { id: 'gazelle', keys: ['gazelle'], after: ['segur'], column: 2, row: 4 },
  { id: 'motco2', keys: ['motco2'], after: [], column: 2, row: 5 },
  { id: 'cnda', keys: ['cnda-exam', 'cnda-final'], after: ['cnda_test', 'edc', 'proxy'], column: 3, row: 2 },
  {
    id: 'proofs',
    keys: ['chapters', 'chapter', 'deposit', 'chapters-validated'],
    after: ['segur', 'cnda', 'edc', 'proxy', 'gazelle', 'motco2'],
    column: 4,
    row: 3,
  },
  { id: 'yousign', keys: ['convention'], after: ['proofs'], column: 5, row: 3 },
] as const;

/** The stops of one candidature with their states, by its checklist; those that have no item in it are left out. */
export function stopsOf(items: readonly ChecklistItem[]): Stop[] {
  const present = STOPS.flatMap(({ id, keys, after, column, row }) => {
    const mine = items.filter(({ key }) => (keys as readonly string[]).includes(key.split(':')[0] ?? key));
    return mine.length > 0 ? [{ id, after, column, row, mine }] : [];
  });
  return present.map(({ id, after, column, row, mine }) => ({
    id,
    column,
    row,
    after: after.filter((other) => present.some((stop) => stop.id === other)),
    state: stateOf(mine),
    left: mine.filter((item) => !isDone(item)).length,
  }));
}

/** Which case of the annex the numbers point to: 1 with two numbers (a third party's proxy, most likely), 2 with the same in both fields; null while unknown. */
export function annexCase({ lps, proxy }: { lps: string | null; proxy: string | null }): 1 | 2 | null {
  if (!lps || !proxy) return null;
  return lps === proxy ? 2 : 1;
}

function stateOf(items: ChecklistItem[]): Stop['state'] {
  const left = items.filter((item) => !isDone(item));
  if (left.length === 0) return 'done';
  if (left.some(({ state }) => state === 'late')) return 'late';
  return left.some(({ state }) => state === 'todo') ? 'open' : 'waiting';
}

function isDone({ state }: ChecklistItem): boolean {
  return state === 'done-by-page' || state === 'done-by-user' || state === 'not-concerned';
}
