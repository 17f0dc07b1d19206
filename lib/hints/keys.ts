/** The keyboard and the focus, as far as the layer cares. Three keys are stopped, and only when they are ours. */

import * as native from '../page/dom/native';

/** What the layer does about them. */
export interface KeyActions {
  next(): void;
  /** To the bar, or back from it. */
  bar(): void;
  /** Whether there was an open bubble to close. */
  closeBubble(): boolean;
  focused(control: Element): void;
  unfocused(): void;
  /** Something entered or left the top layer. */
  toggled(): void;
}

/** Alt+Maj+S goes to the next point, Alt+Maj+V to the bar and back (no browser uses either); Escape closes an open bubble, and is the page's own at once after. */
export function watchKeys(document: Document, actions: KeyActions, host: Element, signal: AbortSignal): void {
  const view = native.defaultView(document) as Window;
  const options = { capture: true, signal };
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const isOurs = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      if (isOurs && event.code === 'KeyS') actions.next();
      else if (isOurs && event.code === 'KeyV') actions.bar();
      else if (event.key !== 'Escape' || !actions.closeBubble()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  view.addEventListener('focusin', (event) => event.target !== host && actions.focused(event.composedPath()[0] as Element), options);
  view.addEventListener('focusout', (event) => event.target !== host && actions.unfocused(), options);
  native.addEventListener(document, 'toggle', (event) => event.target !== host && actions.toggled(), options);
  native.addEventListener(document, 'fullscreenchange', () => actions.toggled(), options);
}
