/** Going to the bar by its key, and back: it stands after everything on the page, too far for Tab. */
import type { Bar } from './bar-actions';
import { focusedElement } from './jump';
import * as native from '../page/dom/native';

export interface BarVisit {
  /** To the bar; from the bar, back to where the focus was. */
  toBarOrBack(): void;
  /** An element of the page has received the focus. */
  focused(element: Element): void;
}

/** Escape in the bar leads back too, unless the bar has a use for it. `root` is the layer's own. */
export function createBarVisit(document: Document, root: ShadowRoot, bar: Bar): BarVisit {
  let before: Element | null = null;

  const back = () => {
    if (native.isConnected(before)) (before as HTMLElement).focus();
    else (root.activeElement as HTMLElement | null)?.blur();
  };
  root.addEventListener('keydown', (event) => {
    const { key, defaultPrevented } = event as KeyboardEvent;
    if (key !== 'Escape' || defaultPrevented) return;
    event.preventDefault(); // else a dialog that we are in closes
    back();
  });
  return {
    toBarOrBack() {
      if (root.activeElement) return back();
      before = focusedElement(document);
      bar.focus();
    },
    focused(element) {
      before = element;
    },
  };
}
