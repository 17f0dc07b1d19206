import { blankReading } from '../../lib/page/blank';
import type { ChapterReading, FieldReading, PageReading } from '../../lib/reading/reading';
import type { Database } from '../../lib/store/db';
import { openDatabase } from '../../lib/store/db';
import { perTable, type StoredRows } from '../../lib/store/tables';
import type { ItemRow } from '../../lib/store/user-rows';

/** A reading of a DUI candidature that says nothing but what is given. */
export function reading(parts: Partial<PageReading> = {}): PageReading {
  return {
    ...blankReading('https://convergence.esante.gouv.fr/candidature/12'),
    kind: 'dashboard',
    title: 'Produit test - v0.1 - 3323 : DUI vague 2',
    guichet: 'segur',
    dispositif: 'DUI',
    wave: 2,
    candidature: 'RTPJTHIJVH',
    product: { name: 'Produit test', version: 'v0.1', reference: '3323' },
    ...parts,
  };
}

/** Fields from `label: value`, each with what else it needs; `row` and `section` by `[label, value, parts]`. */
export function fields(...given: [label: string, value: string, parts?: Partial<FieldReading>][]): FieldReading[] {
  return given.map(([label, value, parts], id) => ({
    id,
    label,
    section: null,
    row: null,
    kind: 'text',
    mandatory: true,
    filled: value !== '',
    value,
    options: [],
    help: null,
    fileRule: null,
    ...parts,
  }));
}

/** A chapter's card. */
export function chapter(name: string, status: ChapterReading['status'], raw: string, loaded = 0, total = 1): ChapterReading {
  return { name, status, raw, loaded, total, counted: 'loaded', action: null };
}

/** A database of its own for one test. */
export function freshDatabase(): Database {
  return openDatabase(`test-${crypto.randomUUID()}`);
}

/** An instant of 21 November 2026, by its minute. */
export function minute(count: number): string {
  return new Date(Date.UTC(2026, 10, 21, 8, count)).toISOString();
}

/** A store with nothing in it. */
export const NO_ROWS: StoredRows = perTable(() => []);

/** What a user said of one item of the checklist: nothing but what is given. */
export function saidItem(number: string, key: string, parts: Partial<ItemRow> = {}): ItemRow {
  return {
    number,
    key,
    state: null,
    note: '',
    initials: '',
    due: null,
    order: null,
    own: null,
    deleted: false,
    changedAt: {},
    updatedAt: '',
    ...parts,
  };
}
