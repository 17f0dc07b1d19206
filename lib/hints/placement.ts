/** Where a marker and a bubble stand. Coordinates are those of the viewport, in CSS pixels. */

/** The side of a marker: WCAG 2.5.8 asks for 24. */
export const MARKER = 24;
const GAP = 4;
const BUBBLE_GAP = 8;

export interface Spot {
  x: number;
  y: number;
}

/** A rectangle, as `getBoundingClientRect` gives it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** A marker's place relative to the top left corner of its anchor. */
export type Offset = (anchor: Box) => Spot;

const level = (anchor: Box) => anchor.top + Math.min(anchor.height, 56) / 2 - MARKER / 2; // a tall box: beside its first line

/** Right of the anchor, else left, else above its right corner, else below it. */
const OFFSETS: readonly Offset[] = [
  (anchor) => ({ x: anchor.right + GAP, y: level(anchor) }),
  (anchor) => ({ x: anchor.left - GAP - MARKER, y: level(anchor) }),
  (anchor) => ({ x: anchor.right - MARKER, y: anchor.top - MARKER - 2 }),
  (anchor) => ({ x: anchor.right - MARKER, y: anchor.bottom + 2 }),
];

/** The first place that is inside the window's width and free; above the right corner when none is. */
export function chooseOffset(anchor: Box, width: number, isFree: (spot: Spot) => boolean): Offset {
  const fits = OFFSETS.find((offset) => {
    const spot = offset(anchor);
    return spot.x >= 0 && spot.x + MARKER <= width && isFree(spot);
  });
  return fits ?? (OFFSETS[2] as Offset);
}

/**
 * Right of the marker, else below it, else above the anchor; never on the anchor, always inside the window where it is large enough. `taken`: another
 * box of ours, which it stands beside where there is room.
 */
export function placeBubble(
  marker: Spot,
  anchor: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
  taken: Box | null = null,
): Spot {
  const spot = placeWithin(marker, anchor, size, { left: 0, right: window.width }, window.height);
  if (!taken || !overlaps(spot, size, taken)) return spot;
  const sides = taken.left > window.width - taken.right ? { left: 0, right: taken.left } : { left: taken.right, right: window.width };
  return sides.right - sides.left < size.width + 2 * BUBBLE_GAP ? spot : placeWithin(marker, anchor, size, sides, window.height);
}

function placeWithin(
  marker: Spot,
  anchor: Box,
  size: { width: number; height: number },
  sides: { left: number; right: number },
  height: number,
): Spot {
  const inside = (spot: Spot): Spot => ({
    x: Math.max(sides.left + BUBBLE_GAP, Math.min(spot.x, sides.right - size.width - BUBBLE_GAP)),
    y: Math.max(BUBBLE_GAP, Math.min(spot.y, height - size.height - BUBBLE_GAP)),
  });
  const beside = inside({ x: marker.x + MARKER + BUBBLE_GAP, y: marker.y });
  if (beside.x === marker.x + MARKER + BUBBLE_GAP && !overlaps(beside, size, anchor)) return beside;
  const below = inside({ x: marker.x, y: Math.max(marker.y + MARKER, anchor.bottom) + BUBBLE_GAP });
  if (!overlaps(below, size, anchor)) return below;
  return inside({ x: marker.x, y: Math.min(marker.y, anchor.top) - size.height - BUBBLE_GAP });
}

function overlaps(spot: Spot, size: { width: number; height: number }, box: Box): boolean {
  return spot.x < box.right && spot.x + size.width > box.left && spot.y < box.bottom && spot.y + size.height > box.top;
}
