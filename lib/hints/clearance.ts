/** Finds the places where the tab covers nothing on the page. */
import { CONTROL, STEP, type Weigh } from './cover';
import { edgesFrom, isUpright, type Place, type Size, tabAt, type TabSize, track } from './edges';

/** `place` where the tab hides nothing there; else the nearest place at the same edge, then at another; the one that hides least where none is free. */
export function freePlace(place: Place, tab: TabSize, window: Size, weigh: Weigh): Place {
  let best = place;
  let least = Number.POSITIVE_INFINITY;
  for (const edge of edgesFrom(place.edge)) {
    const { start, length } = track(edge, tab, window);
    const rows: number[] = [];
    for (const at of outwards(place.at, STEP / length)) {
      const weight = hidden(start + at * length, { edge, at }, rows);
      if (weight < least) [best, least] = [{ edge, at }, weight];
      if (weight === 0) return best;
    }
  }
  return best;

  /** `rows`: what is known of this edge, crosswise. */
  function hidden(along: number, there: Place, rows: number[]): number {
    let sum = 0;
    for (let row = Math.floor(along / STEP) - 1; row * STEP <= along + tab.long + STEP && sum < least; row++)
      sum += rows[row] ??= across(there, row * STEP);
    return sum;
  }

  /** The heaviest thing across the tab at one height of its edge. */
  function across(there: Place, along: number): number {
    const { left, top } = tabAt(there, tab, window);
    let heaviest = 0;
    for (const offset of [0, tab.thick / 2, tab.thick - 0.5]) {
      const weight = isUpright(there.edge) ? weigh(left + offset, along) : weigh(along, top + offset);
      heaviest = Math.max(heaviest, weight);
      if (heaviest === CONTROL) break;
    }
    return heaviest;
  }
}

/** From a part of an edge to both of its ends, in steps. */
function* outwards(from: number, step: number): Iterable<number> {
  yield from;
  for (let far = step; far <= 1; far += step) {
    if (from - far >= 0) yield from - far;
    if (from + far <= 1) yield from + far;
  }
}
