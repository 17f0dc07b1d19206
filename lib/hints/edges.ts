/** Where the bar's tab and box stand at the edges of the window. Pure; px of the viewport. */
import type { Box, Spot } from './placement';

const EDGES = ['right', 'left', 'bottom', 'top'] as const;

/** A side of the window. */
export type Edge = (typeof EDGES)[number];

/** A place at an edge. `at`: 0 at its top or left end, 1 at the other. */
export interface Place {
  edge: Edge;
  at: number;
}

/** Where the user has put the bar, and whether its box is open. */
export interface BarPlace extends Place {
  isOpen: boolean;
}

export interface Size {
  width: number;
  height: number;
}

/** How large the tab is: how far it comes out of the edge, how much of the edge it takes, and how much of that is its door to the panel. */
export interface TabSize {
  thick: number;
  long: number;
  door: number;
}

/** The tab, and the tab beside an open panel. 24 px is the least that WCAG 2.5.8 allows. */
export const TAB: TabSize = { thick: 26, long: 84, door: 28 };
export const DOT: TabSize = { thick: 24, long: 24, door: 0 };

const BOX: Size = { width: 352, height: 400 };
const MARGIN = 8;
const NUDGE = 24;

const FIRST: BarPlace = { edge: 'right', at: 0.6, isOpen: false };
const OPPOSITE: Record<Edge, Edge> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };
const KEYS: Record<string, Edge> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'top', ArrowDown: 'bottom' };

/** A stored place; the first one where nothing usable is stored. */
export function placeFrom(stored: unknown): BarPlace {
  const { edge, at, isOpen } = { ...FIRST, ...(stored as Partial<BarPlace> | undefined) };
  return EDGES.includes(edge) && typeof at === 'number' && at >= 0 && at <= 1 ? { edge, at, isOpen: isOpen === true } : FIRST;
}

/** Whether the edge is one that runs from top to bottom. */
export function isUpright(edge: Edge): boolean {
  return edge === 'left' || edge === 'right';
}

/** The edges in the order in which another place is looked for. */
export function edgesFrom(edge: Edge): Edge[] {
  return [...new Set([edge, OPPOSITE[edge], ...EDGES])];
}

/** How far the tab can be moved along an edge, and from where. */
export function track(edge: Edge, { long }: TabSize, window: Size): { start: number; length: number } {
  return { start: MARGIN, length: Math.max(1, (isUpright(edge) ? window.height : window.width) - long - 2 * MARGIN) };
}

export function tabAt({ edge, at }: Place, tab: TabSize, window: Size): Box {
  const { start, length } = track(edge, tab, window);
  const along = start + at * length;
  const size = isUpright(edge) ? { width: tab.thick, height: tab.long } : { width: tab.long, height: tab.thick };
  return boxAt(
    isUpright(edge) ? { x: inward(edge, size.width, window.width), y: along } : { x: along, y: inward(edge, size.height, window.height) },
    size,
  );
}

/** The tab in two: what is pressed and dragged, and, after it, the door to the panel. */
export function tabParts({ left, top, width, height }: Box, edge: Edge, { door }: TabSize): [handle: Box, door: Box] {
  if (isUpright(edge)) {
    const long = height - door;
    return [boxAt({ x: left, y: top }, { width, height: long }), boxAt({ x: left, y: top + long }, { width, height: door })];
  }
  const long = width - door;
  return [boxAt({ x: left, y: top }, { width: long, height }), boxAt({ x: left + long, y: top }, { width: door, height })];
}

/** The open box's rectangle: beside the tab, as far as the window allows in its middle. */
export function openBoxAt(place: Place, tab: TabSize, window: Size): Box {
  const { edge } = place;
  const own = tabAt(place, tab, window);
  const size = {
    width: Math.min(BOX.width, window.width - tab.thick - 2 * MARGIN),
    height: Math.min(BOX.height, window.height - tab.thick - 2 * MARGIN),
  };
  const middle = (from: number, tabs: number, boxes: number, whole: number) =>
    Math.max(MARGIN, Math.min(from + (tabs - boxes) / 2, whole - boxes - MARGIN));
  const gap = tab.thick + 4;
  const spot = isUpright(edge)
    ? { x: inward(edge, size.width, window.width, gap), y: middle(own.top, own.height, size.height, window.height) }
    : { x: middle(own.left, own.width, size.width, window.width), y: inward(edge, size.height, window.height, gap) };
  return boxAt(spot, size);
}

/** The place nearest to a point, which the middle of what is dragged is on. */
export function nearest({ x, y }: Spot, tab: TabSize, window: Size): Place {
  const far: Record<Edge, number> = { left: x, right: window.width - x, top: y, bottom: window.height - y };
  const edge = EDGES.reduce((best, each) => (far[each] < far[best] ? each : best));
  const { start, length } = track(edge, tab, window);
  return { edge, at: within(((isUpright(edge) ? y : x) - (tab.long - tab.door) / 2 - start) / length) };
}

/** Where an arrow key moves the tab: along its edge and round the corner, or over to the other side. Null: nowhere, or the key is no arrow. */
export function nudged({ edge, at }: Place, key: string, tab: TabSize, window: Size): Place | null {
  const towards = KEYS[key];
  if (!towards || towards === edge) return null;
  if (towards === OPPOSITE[edge]) return { edge: towards, at };
  const end = towards === 'left' || towards === 'top' ? 0 : 1;
  if (at === end) return { edge: towards, at: edge === 'left' || edge === 'top' ? 0 : 1 };
  const step = NUDGE / track(edge, tab, window).length;
  return { edge, at: within(at + (end ? step : -step)) };
}

/** Places where the open box may stand instead, the nearest first. */
export function otherPlaces({ edge, at }: Place): Place[] {
  return edgesFrom(edge).flatMap((each) => [...new Set([at, 0, 1])].map((there) => ({ edge: each, at: there })));
}

/** Whether two rectangles have a point in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** The rectangle of a size at a spot. */
export function boxAt({ x, y }: Spot, { width, height }: Size): Box {
  return { left: x, top: y, right: x + width, bottom: y + height, width, height };
}

function inward(edge: Edge, thick: number, whole: number, gap = 0): number {
  return edge === 'left' || edge === 'top' ? gap : whole - thick - gap;
}

function within(part: number): number {
  return Math.max(0, Math.min(part, 1));
}
