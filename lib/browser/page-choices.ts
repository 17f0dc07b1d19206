/** The user's choices as pages get them: the background alone reads and writes where they are stored, and checks them both ways. */
import { browser } from 'wxt/browser';
import { parisLocal } from '../segur/dates';
import { pageTexts } from './background-say';
import { type BarPlace, type PageChoices, sendToAllPages } from './messages';
import { asPause, type PauseScope, withPause } from './pause';
import { readManaged } from './managed';
import { fittingWords } from '../reading/fitting';
import { type Database, db } from '../store/db';
import { taughtWords } from '../store/words';
import { readSettings, type Settings } from './settings';

/** `wordsAt`: see `tellWords`. */
const KEYS = ['settings', 'bar', 'pause', 'wordsAt'];

/** Closes what is stored to scripts in pages, where the browser can: Firefox cannot. */
export function closeStorage(): void {
  const local = browser.storage.local as { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** What a page needs of the choices, and of what the organisation has fixed. */
export async function pageChoices(database: Database = db): Promise<PageChoices> {
  const [{ bar, pause }, settings, managed, words] = await Promise.all([
    browser.storage.local.get<Record<string, unknown>>(['bar', 'pause']),
    readSettings(),
    readManaged(),
    wordsInTime(database),
  ]);
  return {
    ...lookOf(settings),
    languageTexts: pageTexts(settings),
    bar: bar ?? null,
    pause: asPause(pause),
    isPausedForAll: managed.paused,
    words: fittingWords([...words, ...managed.words]),
  };
}

/** The words taught; none while the store cannot be read or is held by another window: a page waits for them, and is then read by the lexicon alone. */
function wordsInTime(database: Database): ReturnType<typeof taughtWords> {
  const late = new Promise<Awaited<ReturnType<typeof taughtWords>>>((resolve) => setTimeout(resolve, STORE_PATIENCE_MS, []));
  return Promise.race([taughtWords(database).catch(() => []), late]);
}

const STORE_PATIENCE_MS = 1_000;

/** Tells all pages whenever a choice changes, in any window or by a policy. */
export function tellChoices(): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEYS.some((key) => key in changes)))
      void pageChoices().then((choices) => sendToAllPages('choicesChanged', choices));
  });
}

/** The settings that a page goes by. */
function lookOf({ theme, markers, bar, disabledRules, disabledRulesFor }: Settings): Pick<PageChoices, 'settings'> {
  return { settings: { theme, markers, bar, disabledRules, disabledRulesFor } };
}

/** Keeps where the user has put the bar. */
export async function keepBar(place: BarPlace): Promise<void> {
  await browser.storage.local.set({ bar: place });
}

/** Begins a pause at an address. `instant`: ms. */
export async function beginPause(scope: PauseScope, address: string, instant: number): Promise<void> {
  const { pause } = await browser.storage.local.get<{ pause?: unknown }>('pause');
  await browser.storage.local.set({ pause: withPause(asPause(pause), scope, address, parisLocal(instant).slice(0, 10)) });
}
