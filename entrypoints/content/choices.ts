import { browser } from 'wxt/browser';
import { type BarPlace, placeFrom } from '../../lib/hints/edges';
import type { HintLook } from '../../lib/hints/hinted';
import type { Say } from '../../lib/rules/rule';
import { listenUntil } from './listening';

/** The user's choices as far as a page needs them. */
export interface Choices {
  look(): HintLook;
  /** Where the bar stands on the site's pages; null where the user wants none. */
  bar(): BarPlace | null;
  /** Remembers where the user has put the bar. */
  placeBar(place: BarPlace): void;
  say: Say;
  /** Whether the user has switched this rule off, everywhere or for this candidature. */
  isOff(rule: string, candidature: string | null): boolean;
}

interface Stored {
  settings?:
    | (Partial<HintLook> & { bar?: 'shown' | 'hidden'; disabledRules?: string[]; disabledRulesFor?: Record<string, string[]> })
    | undefined;
  languageTexts?: Record<string, string> | undefined;
  bar?: unknown;
}

/**
 * Reads the choices, and calls `changed` when they change, until `signal`; `barMoved` when only the bar's place did, in this tab or another. Without
 * any, the browser's language and the usual look.
 */
export async function watchChoices(changed: () => void, barMoved: () => void, signal: AbortSignal): Promise<Choices> {
  let stored: Stored = await browser.storage.local.get(['settings', 'languageTexts', 'bar']);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const { settings, languageTexts, bar } = changes;
    if (!(settings || languageTexts || bar)) return;
    if (bar) stored = { ...stored, bar: bar.newValue };
    if (settings) stored = { ...stored, settings: settings.newValue as Stored['settings'] };
    if (languageTexts) stored = { ...stored, languageTexts: languageTexts.newValue as Stored['languageTexts'] };
    if (settings || languageTexts) changed();
    else barMoved();
  };
  listenUntil(browser.storage.local.onChanged, listener, signal);
  return {
    look: () => ({ theme: stored.settings?.theme ?? 'auto', markers: stored.settings?.markers ?? 'normal' }),
    bar: () => (stored.settings?.bar === 'hidden' ? null : placeFrom(stored.bar)),
    placeBar(place) {
      stored = { ...stored, bar: place };
      void browser.storage.local.set({ bar: place }).catch(() => {}); // the extension may have gone
    },
    say: (key, data = []) =>
      stored.languageTexts?.[key]?.replace(/\$([1-9])/g, (_, place) => String(data[place - 1] ?? '')) ??
      browser.i18n.getMessage(key as never, data.map(String)),
    isOff: (rule, candidature) =>
      [stored.settings?.disabledRules, stored.settings?.disabledRulesFor?.[candidature ?? '']].some((rules) => rules?.includes(rule)),
  };
}
