/** The key of the search over everything: Cmd+K on a Mac, where Ctrl+K cuts a line that is being typed; Ctrl+K elsewhere. */

const IS_MAC = /mac|iphone|ipad/i.test(navigator.platform);

/** The key as browsers write it. */
export const SEARCH_KEYS = IS_MAC ? 'Cmd+K' : 'Ctrl+K';

/** Whether a key press asks for the search; with any further key held it is somebody else's. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, isMac = IS_MAC): boolean {
  const held = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return held && !altKey && !shiftKey && key.toLowerCase() === 'k';
}
