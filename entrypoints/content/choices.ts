import { browser } from 'wxt/browser';
import type { BarPlace } from '../../lib/hints/edges';
import type { HintLook } from '../../lib/hints/hinted';
import type { Say } from '../../lib/rules/rule';
import { listenUntil } from './listening';
import { readManaged } from '../../lib/browser/managed';
import { asChoices } from './stored-choices';

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

/**
 * Reads the choices, and calls `changed` when they change, until `signal`; `barMoved` when only the bar's place did, in this tab or another. Without
 * any, the browser's language and the usual look.
 */
export async function watchChoices(changed: () => void, barMoved: () => void, signal: AbortSignal): Promise<Choices> {
  const [first, { disabledRules }] = await Promise.all([browser.storage.local.get(['settings', 'languageTexts', 'bar']), readManaged()]);
  let stored = first;
  let chosen = asChoices(stored);
  const take = (news: Record<string, unknown>) => {
    stored = { ...stored, ...news };
    chosen = asChoices(stored);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const { settings, languageTexts, bar } = changes;
    if (!(settings || languageTexts || bar)) return;
    take(Object.fromEntries(Object.entries(changes).map(([name, { newValue }]) => [name, newValue])));
    if (settings || languageTexts) changed();
    else barMoved();
  };
  listenUntil(browser.storage.local.onChanged, listener, signal);
  return {
    look: () => chosen.look,
    bar: () => chosen.bar,
    placeBar(place) {
      take({ bar: place });
      void browser.storage.local.set({ bar: place }).catch(() => {}); // the extension may have gone
    },
    say: (key, data = []) =>
      chosen.text(key)?.replace(/\$([1-9])/g, (_, place) => String(data[place - 1] ?? '')) ??
      browser.i18n.getMessage(key as never, data.map(String)),
    isOff: (rule, candidature) => disabledRules.includes(rule) || chosen.isOff(rule, candidature),
  };
}
