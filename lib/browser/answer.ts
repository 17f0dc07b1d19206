/** What the background does with a message that it took. */
import { isErasedSince } from './erasing';
import type { Memory, MessageToBackground, PageChoices } from './messages';
import { withoutPersonalMessages, withoutPersonalValues, withoutPersonalPlace } from '../judge/personal';
import { reportOf } from '../judge/report';
import { type Database, db, openAgain } from '../store/db';
import { dismiss } from '../store/dismissals';
import { saveReading } from '../store/readings';
import type { HistoryRow } from '../store/rows';
import { memoryOf } from './memory';
import { beginPause, keepBar, pageChoices } from './page-choices';

/** Whether a message comes from a private window: its hints work, and nothing of it is kept. What is not to be kept is taken as done. */
export function isPrivate({ type }: MessageToBackground, tab: { incognito?: boolean } | undefined): boolean {
  return tab?.incognito === true && (type === 'pageRead' || type === 'dismiss');
}

/** What follows from a message, besides its answer. */
export interface Effects {
  /** A page was stored: its changes, and the message's tab where there is one. */
  stored(changes: HistoryRow[]): void;
  openRule(rule: string): void;
  /** Something was set aside. */
  dismissed(): void;
}

/**
 * Answers a message. `at`: when it came, ISO 8601 in UTC. A page opened before everything was erased is not stored. Rejects with a `StoreError` when the disk is full or the database cannot be opened.
 */
export async function answer(
  message: Exclude<MessageToBackground, { type: 'openPanel' | 'paused' }>,
  at: string,
  effects: Effects,
  database: Database = db,
): Promise<Memory | PageChoices | boolean | undefined> {
  if (message.type === 'openRule') return void effects.openRule(message.data.rule);
  if (message.type === 'choices') return pageChoices();
  if (message.type === 'placeBar') return void (await keepBar(message.data));
  if (message.type === 'pause') return void (await beginPause(message.data.scope, message.data.address, Date.parse(at)));
  await openAgain(database);
  if (message.type === 'known') return memoryOf(message.data, database);
  if (await isErasedSince(message.data.openedAt)) return true;
  if (message.type === 'dismiss') {
    const { openedAt: _, ...dismissal } = message.data;
    await dismiss(withoutPersonalPlace(dismissal), database);
    effects.dismissed();
  } else {
    const { reading, findings } = message.data; // what may not leave the page is not stored either, whoever sends it
    const report = reportOf(withoutPersonalValues(reading), withoutPersonalMessages(findings, reading));
    effects.stored(await saveReading(report, at, database));
  }
  return true;
}
