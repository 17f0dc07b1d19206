/** Keys as they are read by people. */
import type { Language } from './language';

/** How keys are written, by what browsers and code call them; all else is written as it is. */
const WRITTEN: Record<string, Record<Language, string>> = {
  shift: { fr: 'Maj', en: 'Shift' },
  maj: { fr: 'Maj', en: 'Shift' },
  ctrl: { fr: 'Ctrl', en: 'Ctrl' },
  macctrl: { fr: 'Ctrl', en: 'Ctrl' },
  alt: { fr: 'Alt', en: 'Alt' },
  option: { fr: 'Option', en: 'Option' },
  cmd: { fr: 'Cmd', en: 'Cmd' },
  command: { fr: 'Cmd', en: 'Cmd' },
  '⇧': { fr: 'Maj', en: 'Shift' },
  '⌃': { fr: 'Ctrl', en: 'Ctrl' },
  '⌥': { fr: 'Option', en: 'Option' },
  '⌘': { fr: 'Cmd', en: 'Cmd' },
};

/** Keys as the extension writes them, "Alt+Maj+S", from any way that browsers and code do: "Alt+Shift+S", "⌥⇧S". */
export function saidKeys(keys: string, language: Language): string {
  return keys
    .replace(/[⇧⌃⌥⌘](?!\+|$)/g, '$&+')
    .split('+')
    .map((key) => WRITTEN[key.toLowerCase()]?.[language] ?? key)
    .join('+');
}
