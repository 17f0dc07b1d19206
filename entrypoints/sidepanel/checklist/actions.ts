import type { ChecklistItem, Counter } from '../../../lib/candidature/checklist/item';

/** What the user can do to the items of a checklist. */
export interface ChecklistActions {
  /** `null` leaves the item to the page again. */
  onTick(key: string, state: 'done' | 'todo' | 'not-concerned' | null): void;
  onNote(key: string, note: string): void;
  onAssign(key: string, initials: string): void;
  /** YYYY-MM-DD, or null for the official date. */
  onDate(key: string, due: string | null): void;
  onOrder(keys: string[]): void;
  onAdd(title: string, counter: Counter): void;
  onDelete(key: string): void;
  /** Shows the attestation with what was read filled in. */
  onPrepare(): void;
  /** Goes where the item is done. */
  onOpen(item: ChecklistItem): void;
}
