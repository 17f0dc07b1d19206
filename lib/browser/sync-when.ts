/** When a round of the browser's sync is due: 5 s after the last change, here or there, and when the browser starts. */
import { browser } from 'wxt/browser';
import { watchUserRows } from '../store/watch-rows';
import { ROWS_CHANGED } from './row-changes';
import { syncOnce } from './sync';
import { isSwitch, isSyncOn, readSyncState } from './sync-state';
import { warnOnce } from './warn';

/** Wakes the background after the browser did not take something, or no longer could be asked. */
const SYNC_AGAIN = 'sync-again';

const QUIET_MS = 5_000;
const AGAIN_MINUTES = 5;

/** Keeps this machine in step, in the background alone. */
export function keepInStep(): void {
  watchUserRows(() => soon(true));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') soon(false);
    if ((area === 'session' && ROWS_CHANGED in changes) || (area === 'local' && isSwitch(changes)) || area === 'managed') soon(true);
  });
  browser.runtime.onStartup.addListener(() => soon(true));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_AGAIN) soon(true);
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;
let adding = false;
let running: Promise<void> = Promise.resolve();

function soon(adds: boolean): void {
  adding ||= adds;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const isAdding = adding;
    adding = false;
    running = running.then(() => round(isAdding)).catch(() => warnOnce('The sync failed'));
  }, QUIET_MS);
}

async function round(adds: boolean): Promise<void> {
  await syncOnce(adds);
  if ((await isSyncOn()) && (await readSyncState()).failure !== null)
    await browser.alarms.create(SYNC_AGAIN, { delayInMinutes: AGAIN_MINUTES });
}
