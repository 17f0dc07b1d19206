import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseSynced, isSyncOn, readSyncState, type SyncState, switchSyncOff, switchSyncOn } from '../../lib/browser/sync-state';
import { syncOnce } from '../../lib/browser/sync';
import type { Database } from '../../lib/store/db';
import { freshDatabase } from '../store/samples';

/** What the browsers refuse (developer.chrome.com, storage.sync): bytes of one key and of all, keys, and calls that write in a minute and an hour. */
const LIMITS = { item: 8_192, all: 102_400, items: 512, minute: 120, hour: 1_800 };

/** One account's `storage.sync`, which throws where the browsers do. */
export class Account {
  held: Record<string, unknown> = {};
  calls: number[] = [];

  readonly get = async () => structuredClone(this.held);

  readonly set = async (entries: Record<string, unknown>) => {
    this.#count();
    const next = { ...this.held, ...structuredClone(entries) };
    for (const [key, value] of Object.entries(entries)) {
      if (size(key, value) > LIMITS.item) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    if (Object.entries(next).reduce((sum, [key, value]) => sum + size(key, value), 0) > LIMITS.all)
      throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.keys(next).length > LIMITS.items) throw new Error('MAX_ITEMS quota exceeded');
    this.held = next;
  };

  readonly remove = async (keys: string[]) => {
    this.#count();
    for (const key of keys) delete this.held[key];
  };

  readonly clear = async () => {
    this.#count();
    this.held = {};
  };

  #count(): void {
    const now = Date.now();
    this.calls = this.calls.filter((at) => at > now - 3_600_000);
    if (this.calls.length >= LIMITS.hour) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR quota exceeded');
    if (this.calls.filter((at) => at > now - 60_000).length >= LIMITS.minute)
      throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded');
    this.calls.push(now);
  }
}

/** A machine of that account: its own rows and choices. One machine acts at a time. */
export class Machine {
  readonly database: Database = freshDatabase();
  #choices: Record<string, unknown> = {};

  constructor(readonly account: Account) {}

  switchOn = () => this.#here(switchSyncOn);
  switchOff = (erases: boolean) => this.#here(() => switchSyncOff(erases));
  erase = () => this.#here(eraseSynced);
  isOn = () => this.#here(isSyncOn);
  state = (): Promise<SyncState> => this.#here(readSyncState);
  /** When its pages were last told of other words. */
  wordsAt = () => this.#here(async () => (await fakeBrowser.storage.local.get('wordsAt')).wordsAt);
  round = (adds: boolean) => this.#here(() => syncOnce(adds, this.database));

  async #here<Result>(work: () => Promise<Result>): Promise<Result> {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(this.#choices);
    for (const name of ['get', 'set', 'remove', 'clear'] as const) {
      vi.spyOn(fakeBrowser.storage.sync, name).mockImplementation(this.account[name] as never);
    }
    try {
      return await work();
    } finally {
      this.#choices = await fakeBrowser.storage.local.get();
    }
  }
}

function size(key: string, value: unknown): number {
  return Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));
}
