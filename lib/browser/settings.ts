/**
 * The user's choices, in `storage.local` under `settings`; read by every part, the page's script included (which reads the key itself).
 * Texts for the page's script in a language that is not the browser's stand beside them, under `languageTexts`.
 */
import { LONGEST_INITIALS } from '../reading/limits';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LEADS } from '../candidature/backward-plan';

const REMINDER_DAYS = [30, 14, 7, 3, 1, 0];

const settingsShape = z.object({
  version: z.literal(1),
  language: z.catch(z.enum(['auto', 'fr', 'en']), 'auto'),
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  markers: z.catch(z.enum(['discreet', 'normal', 'strong']), 'normal'),
  /** The bar at the edge of the site's pages; where it stands is `bar` in `storage.local`, which the page's script reads and writes. */
  bar: z.catch(z.enum(['shown', 'hidden']), 'shown'),
  /** Days before a deadline, 0 being the day itself. */
  reminderDays: z.catch(z.array(z.int().check(z.gte(0), z.lte(365))), REMINDER_DAYS),
  /** The user's own lead times before Date 2, in days; none is given by anybody else. */
  leadDays: z.catch(z.partialRecord(z.enum(LEADS), z.int().check(z.gte(1), z.lte(730))), {}),
  /** Of the user, to find what is theirs; at most five characters, so that no whole name is stored. */
  initials: z.catch(z.string().check(z.maxLength(LONGEST_INITIALS)), ''),
  /** Rules that the user switched off everywhere. */
  disabledRules: z.catch(z.array(z.string()), []),
  /** Rules that the user switched off for one candidature, by its number. */
  disabledRulesFor: z.catch(z.record(z.string(), z.array(z.string())), {}),
});

/** The user's choices, version 1. */
export type Settings = z.infer<typeof settingsShape>;

/** What applies before the user chose anything. */
export const DEFAULT_SETTINGS: Settings = settingsShape.parse({ version: 1 });

/** Stored settings of any version as today's; a damaged or missing part takes its default, and so does everything of a newer version. */
export function parseSettings(stored: unknown): Settings {
  const parsed = settingsShape.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get('settings')).settings);
}

/** Changes some settings and returns all of them. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ settings });
  return settings;
}

/** Calls back with the settings each time they change, in any window, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.settings) changed(parseSettings(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
