import { browser } from 'wxt/browser';
import type { HintLook } from '../../lib/hints/hinted';
import type { Say } from '../../lib/rules/rule';
import { listenUntil } from './listening';

/** The user's choices as far as a page needs them. */
export interface Choices {
  look(): HintLook;
  say: Say;
  /** Whether the user has switched this rule off, everywhere or for this candidature. */
  isOff(rule: string, candidature: string | null): boolean;
}

interface Stored {
  settings?: (Partial<HintLook> & { disabledRules?: string[]; disabledRulesFor?: Record<string, string[]> }) | undefined;
  languageTexts?: Record<string, string> | undefined;
}

/** Reads the choices, and calls `changed` when they change, until `signal`. Without any, the browser's language and the usual look. */
export async function watchChoices(changed: () => void, signal: AbortSignal): Promise<Choices> {
  let stored: Stored = await browser.storage.local.get(['settings', 'languageTexts']);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const { settings, languageTexts } = changes;
    if (!(settings || languageTexts)) return;
    if (settings) stored = { ...stored, settings: settings.newValue as Stored['settings'] };
    if (languageTexts) stored = { ...stored, languageTexts: languageTexts.newValue as Stored['languageTexts'] };
    changed();
  };
  listenUntil(browser.storage.local.onChanged, listener, signal);
  return {
    look: () => ({ theme: stored.settings?.theme ?? 'auto', markers: stored.settings?.markers ?? 'normal' }),
    say: (key, data = []) =>
      stored.languageTexts?.[key]?.replace(/\$([1-9])/g, (_, place) => String(data[place - 1] ?? '')) ??
      browser.i18n.getMessage(key as never, data.map(String)),
    isOff: (rule, candidature) =>
      [stored.settings?.disabledRules, stored.settings?.disabledRulesFor?.[candidature ?? '']].some((rules) => rules?.includes(rule)),
  };
}
