/** What the pages of the extension ask: the store's rows, made into checklists and deadlines. Readable by `useLiveQuery`. */
import type { ChecklistItem } from './checklist/item';
import type { Deadline } from './checklist/deadlines';
import { type Database, db } from './store/db';

/** The checklist of one candidature at a moment (Paris local time "2026-11-21T09:30"), in the order to show; [] for one that is not known. */
export async function checklistOf(_number: string, _now: string, _database: Database = db): Promise<ChecklistItem[]> {
  return [];
}

/** The deadlines of every candidature that is neither archived nor deleted, past ones included, the earliest first. */
export async function nextDeadlines(_now: string, _database: Database = db): Promise<Deadline[]> {
  return [];
}

/** How many items are late, over every candidature that is neither archived nor deleted. */
export async function lateItems(_now: string, _database: Database = db): Promise<number> {
  return 0;
}
