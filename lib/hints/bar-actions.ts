/** What the bar and the layer are to each other. */
import type { BarPlace } from './edges';
import type { DismissalOf, HintedPage, PauseScope } from './hinted';
import type { Box } from './placement';
import type { Position } from './points';

/** What the bar asks of the layer. */
export interface BarActions {
  next(): void;
  go(field: number): void;
  /** Opens the page that explains a rule. */
  why(rule: string): void;
  /** Null when the panel opens; the keys that open it where the browser lets no click in a page do so. */
  openPanel(): Promise<string | null>;
  dismissalOf: DismissalOf;
  /** Pauses the whole extension. */
  pause(scope: PauseScope): void;
  /** Tells assistive technology what has just appeared. */
  tell(words: string): void;
  /** The user has moved, opened or closed it. */
  placed(place: BarPlace): void;
}

export interface Bar {
  show(page: HintedPage, position: Position | null): void;
  /** `place`: as remembered; null where the user wants no bar. Beside an open panel it is smaller, and never opens by itself. */
  look(place: BarPlace | null, isPanelOpen: boolean): void;
  /** Gives way when its box hides this element, which has just received the focus. */
  avoid(element: Element): void;
  /** To be called when the page has come to rest: takes a place where the tab hides nothing. */
  settle(): void;
  /** Opens the box and puts the focus in it; Escape gives it back. */
  focus(): void;
  /** The rectangle of the open box; null while it is closed. */
  opened(): Box | null;
}
