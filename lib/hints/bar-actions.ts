/** What the bar asks of the layer, and is told by it. */
import type { BarPlace } from './edges';

/** For how long the hints are put away. `on`: until the user switches them on again. */
export type PauseScope = 'page' | 'today' | 'on';

/** Which of the page's points was visited last: « 3 sur 20 ». */
export interface Position {
  place: number;
  of: number;
}

/** What the bar asks of the layer. */
export interface BarActions {
  next(): void;
  go(field: number): void;
  /** Opens the page that explains a rule. */
  why(rule: string): void;
  /** Null when the panel opens; the keys that open it where the browser lets no click in a page do so. */
  openPanel(): Promise<string | null>;
  pause?: ((scope: PauseScope) => void) | undefined;
  /** The user has moved, opened or closed it. */
  placed(place: BarPlace): void;
}
