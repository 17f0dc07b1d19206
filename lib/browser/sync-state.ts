/** Whether the browser's sync is used, and how it went: in `storage.local`, apart from the settings, so that no backup switches it on. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { readManaged } from './managed';

const ON = 'syncOn';
const STATE = 'syncState';

const shape = z.object({
  /** When this machine and what the browser holds were last equal, and when something of another machine was last taken; ISO 8601, null for never. */
  lastAt: z.nullable(z.iso.datetime()),
  takenAt: z.nullable(z.iso.datetime()),
  bytes: z.number(),
  /** The numbers of the candidatures for which there is no room. */
  left: z.array(z.string()),
  /** What is there and is not read, by its number. */
  unread: z.record(z.string(), z.enum(['newer', 'partial', 'damaged'])),
  /** What the browser answered last: it has no sync for us, or did not take what was written. */
  failure: z.nullable(z.enum(['unavailable', 'refused'])),
  /** Of what was read or written last, by its number: which writing it was, and which words it held. */
  known: z.record(z.string(), z.object({ writing: z.string(), words: z.string() })),
});

/** How the sync stands. */
export type SyncState = z.infer<typeof shape>;

const NOTHING: SyncState = { lastAt: null, takenAt: null, bytes: 0, left: [], unread: {}, failure: null, known: {} };

/** How it stands; nothing where it is malformed. */
export async function readSyncState(): Promise<SyncState> {
  return asState((await browser.storage.local.get(STATE))[STATE]);
}

/** Says how it stands now. */
export async function saveSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [STATE]: state });
}

/** Whether it is used: switched on, and not forbidden by the organisation. */
export async function isSyncOn(): Promise<boolean> {
  const [{ [ON]: on }, { withoutSync }] = await Promise.all([browser.storage.local.get(ON), readManaged()]);
  return on === true && !withoutSync;
}

/** Switches it on; the background does the rest. */
export async function switchSyncOn(): Promise<void> {
  await browser.storage.local.set({ [ON]: true });
}

/** Switches it off. `erases`: what the browser holds is taken away, from this machine's account; no row here changes. */
export async function switchSyncOff(erases: boolean): Promise<void> {
  await browser.storage.local.remove(ON);
  if (!erases) return;
  await browser.storage.sync.clear();
  await browser.storage.local.remove(STATE);
}

/** For « Tout effacer »: what this machine ever gave to the browser's sync goes, too. */
export async function eraseSynced(): Promise<void> {
  if (STATE in (await browser.storage.local.get(STATE)) || (await isSyncOn())) await switchSyncOff(true);
}

/** Calls back with how it stands and whether it is on, now and whenever that changes, until the returned function is called. */
export function watchSync(heard: (sync: { isOn: boolean; state: SyncState }) => void): () => void {
  let isWatched = true;
  const tell = () =>
    void Promise.all([isSyncOn(), readSyncState()]).then(([isOn, state]) => {
      if (isWatched) heard({ isOn, state });
    });
  const changed = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'local' && (ON in changes || STATE in changes))) tell();
  };
  browser.storage.onChanged.addListener(changed);
  tell();
  return () => {
    isWatched = false;
    browser.storage.onChanged.removeListener(changed);
  };
}

/** Whether a change of `storage.local` switched it on or off. */
export function isSwitch(changes: object): boolean {
  return ON in changes;
}

function asState(stored: unknown): SyncState {
  return shape.safeParse(stored).data ?? NOTHING;
}
