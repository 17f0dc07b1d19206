/** Where the bar stands, and where it goes so as to hide nothing. */
import { freePlace } from './clearance';
import { leastHiding, viewOf, type Weigh } from './cover';
import { type Edge, nearest, nudged, openBoxAt, otherPlaces, overlap, type Place, placeFrom, tabAt, type TabSize } from './edges';
import type { Box, Spot } from './placement';
import * as native from '../page/dom/native';

/** The one place of a bar. */
export interface Stand {
  readonly edge: Edge;
  tab(): Box;
  box(): Box;
  take(place: Place): void;
  /** Takes the place nearest to the wanted one where the tab hides nothing. */
  clearTab(wanted: Place): void;
  /** Takes a place where the open box hides no control. */
  clearBox(): void;
  /** Takes a place where the open box is off this element; false where there is none. */
  avoid(element: Element): boolean;
  /** Takes the place nearest to a point, or the one that an arrow key leads to, and gives it; null where the key leads nowhere. */
  drop(at: Spot): Place;
  nudge(key: string): Place | null;
}

/** At the first place of all. `look`: at the page, as it is now. */
export function createStand(document: Document, size: () => TabSize, look: () => Weigh): Stand {
  let place: Place = placeFrom(undefined);
  const boxOf = (at: Place) => openBoxAt(at, size(), viewOf(document));
  return {
    get edge() {
      return place.edge;
    },
    tab: () => tabAt(place, size(), viewOf(document)),
    box: () => boxOf(place),
    take(wanted) {
      place = wanted;
    },
    clearTab(wanted) {
      place = freePlace(wanted, size(), viewOf(document), look());
    },
    clearBox() {
      place = leastHiding([place, ...otherPlaces(place)], boxOf, look());
    },
    avoid(element) {
      const own = native.getBoundingClientRect(element);
      const isFree = (at: Place) => !overlap(boxOf(at), own);
      if (isFree(place)) return true;
      const free = otherPlaces(place).filter(isFree);
      if (free.length) place = leastHiding(free, boxOf, look());
      return free.length > 0;
    },
    drop: (at) => (place = nearest(at, size(), viewOf(document))),
    nudge(key) {
      const next = nudged(place, key, size(), viewOf(document));
      if (next) place = next;
      return next;
    },
  };
}
