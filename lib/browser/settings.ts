/**
 * The user's choices, in `storage.local` under `settings`, and over them what the organisation has fixed; read by the parts of the extension, of which the
 * background gives a page's script what it needs (`page-choices.ts`).
 */
import { LONGEST_INITIALS } from '../reading/limits';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LEADS } from '../candidature/backward-plan';
import { readManaged } from './managed';
import { ruleName } from '../reading/parts';

const REMINDER_DAYS = [30, 14, 7, 3, 1, 0];

/** By their names; there are fewer. */
const rules = z.array(ruleName).check(z.maxLength(200));

const settingsShape = z.object({
  version: z.literal(1),
  language: z.catch(z.enum(['auto', 'fr', 'en']), 'auto'),
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  markers: z.catch(z.enum(['discreet', 'normal', 'strong']), 'normal'),
  /** The bar at the edge of the site's pages; where it stands is `bar` in `storage.local`. */
  bar: z.catch(z.enum(['shown', 'hidden']), 'shown'),
  /** Days before a deadline, 0 being the day itself. */
  reminderDays: z.catch(z.array(z.int().check(z.gte(0), z.lte(365))).check(z.maxLength(366)), REMINDER_DAYS),
  /** The user's own lead times before Date 2, in days; none is given by anybody else. */
  leadDays: z.catch(z.partialRecord(z.enum(LEADS), z.int().check(z.gte(1), z.lte(730))), {}),
  /** Of the user, to find what is theirs; at most five characters, so that no whole name is stored. */
  initials: z.catch(z.string().check(z.maxLength(LONGEST_INITIALS)), ''),
  /** Rules that the user switched off everywhere. */
  disabledRules: z.catch(rules, []),
  /** Rules that the user switched off for one candidature, by its number. */
  disabledRulesFor: z.catch(
    z.record(z.string().check(z.maxLength(40)), rules).check(z.refine((byNumber) => Object.keys(byNumber).length <= 1_000)),
    {},
  ),
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

/** The settings that apply: what the organisation has fixed, else what the user has chosen. */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([ownSettings(), readManaged()]);
  return {
    ...own,
    language: managed.language ?? own.language,
    reminderDays: managed.reminderDays ?? own.reminderDays,
    disabledRules: [...new Set([...own.disabledRules, ...managed.disabledRules])],
  };
}

/** What the user has chosen, whatever is fixed. */
export async function ownSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get('settings')).settings);
}

/** Changes some of the user's choices. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await browser.storage.local.set({ settings: parseSettings({ ...(await ownSettings()), ...change }) });
}

/** Calls back with the settings each time they change, in any window or by a policy, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let isWatched = true;
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && changes.settings))
      void readSettings().then((settings) => isWatched && changed(settings));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    isWatched = false;
    browser.storage.onChanged.removeListener(listener);
  };
}
