/** The markers: one per field that has something to say, made when it is first seen, moved with its anchor. */
import type { Note } from './hinted';
import { makeButton } from './make';
import { type Box, MARKER, type Offset, type Spot, chooseOffset } from './placement';
import * as native from '../page/dom/native';

const HIT_TEST_MS = 2;
const OCCUPIED = 'input, button, a, label, select, textarea, summary';

interface Marker {
  note: Note;
  button: HTMLButtonElement | null;
  seen: boolean;
  covered: boolean;
  offset: Offset | null;
  /** The size and window width for which `offset` was chosen. */
  chosenFor: string;
  spot: Spot;
}

export interface Markers {
  set(notes: readonly Note[]): void;
  /** Reads every rectangle, then writes every place. `origin` is where the host's 0, 0 is in the viewport. */
  draw(origin: Spot, zoom: number): void;
  /** Where a field's marker stands, in the viewport; null while it is out of sight or covered. */
  spotOf(key: string): Spot | null;
}

/** What the markers need of the layer. */
export interface MarkerSurroundings {
  document: Document;
  host: Element;
  layer: HTMLElement;
  /** The pointer comes onto a marker, leaves it, or presses it. */
  pointed: (key: string, how: 'hover' | 'leave' | 'click') => void;
  /** A marker came into sight or went. */
  wake: () => void;
  signal: AbortSignal;
}

/** No marker yet: `set` gives them. */
export function createMarkers({ document, host, layer, pointed, wake, signal }: MarkerSurroundings): Markers {
  const markers = new Map<string, Marker>();
  const keys = new Map<Element, string>();
  let turn = 0;

  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const marker = markers.get(keys.get(target) ?? '');
      if (marker?.note.field.anchor === target) marker.seen = isIntersecting;
    }
    wake();
  });
  signal.addEventListener('abort', () => sight.disconnect());

  function set(notes: readonly Note[]): void {
    const wanted = new Set(notes.map(({ field }) => field.key));
    for (const [key, marker] of markers) if (!wanted.has(key)) forget(key, marker);
    for (const note of notes) {
      const { key, anchor } = note.field;
      const marker = markers.get(key);
      if (marker?.note.field.anchor === anchor) {
        marker.note = note;
        if (marker.button) marker.button.dataset.level = note.level;
        continue;
      }
      if (marker) forget(key, marker);
      markers.set(key, { note, button: null, seen: false, covered: true, offset: null, chosenFor: '', spot: { x: 0, y: 0 } });
      keys.set(anchor, key);
      sight.observe(anchor);
    }
  }

  function forget(key: string, marker: Marker): void {
    sight.unobserve(marker.note.field.anchor);
    keys.delete(marker.note.field.anchor);
    marker.button?.remove();
    markers.delete(key);
  }

  function makeMarker(note: Note): HTMLButtonElement {
    const { key } = note.field;
    const button = makeButton('marker', '', () => pointed(key, 'click'), '');
    button.tabIndex = -1; // by keyboard one reaches the field itself
    button.dataset.level = note.level;
    button.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays where it is
    button.addEventListener('pointermove', () => pointed(key, 'hover'));
    button.addEventListener('pointerleave', () => pointed(key, 'leave'));
    layer.append(button);
    return button;
  }

  function draw(origin: Spot, zoom: number): void {
    const width = native.documentElement(document).clientWidth;
    const seen = [...markers.values()].filter((marker) => marker.seen || marker.button);
    const boxes = seen.map(({ note }) => native.getBoundingClientRect(note.field.anchor));
    testHits(seen, boxes, width);
    for (const [place, marker] of seen.entries()) {
      const box = boxes[place] as Box;
      const shown = marker.seen && !marker.covered && marker.offset !== null && box.width > 0;
      if (shown) {
        marker.button ??= makeMarker(marker.note);
        marker.spot = (marker.offset as Offset)(box);
        const [x, y] = [marker.spot.x - origin.x, marker.spot.y - origin.y].map((length) => Math.round((length / zoom) * 4) / 4);
        marker.button.style.transform = `translate(${x}px,${y}px)`;
      }
      if (marker.button) marker.button.hidden = !shown;
    }
  }

  /** Which anchors are covered by a header or an overlay, and which places beside them are free: at most 2 ms a frame, in turn. */
  function testHits(seen: readonly Marker[], boxes: readonly Box[], width: number): void {
    const end = performance.now() + HIT_TEST_MS;
    for (let tested = 0; tested < seen.length && performance.now() < end; tested++, turn++) {
      const marker = seen[turn % seen.length] as Marker;
      const box = boxes[turn % seen.length] as Box;
      if (!marker.seen) continue;
      marker.covered = isCovered(marker.note.field.anchor, box);
      const chosenFor = `${box.width} ${box.height} ${box.left} ${width}`;
      if (marker.covered || marker.chosenFor === chosenFor) continue;
      marker.chosenFor = chosenFor;
      marker.offset = chooseOffset(box, width, isFree);
    }
  }

  function isCovered(anchor: Element, box: Box): boolean {
    if (!native.isConnected(anchor)) return true; // taken out by the site, and not yet read again
    const { innerHeight, innerWidth } = native.defaultView(document) as Window;
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const hit = native.elementFromPoint(native.getRootNode(anchor) as Document | ShadowRoot, x, y);
    return (
      hit !== null &&
      hit !== host &&
      !native.contains(hit, anchor) &&
      !native.contains(anchor, hit) &&
      !native.closest(anchor, 'label')?.contains(hit)
    );
  }

  function isFree(spot: Spot): boolean {
    return [4, MARKER / 2, MARKER - 4].every((inset) => {
      const hit = native.elementFromPoint(document, spot.x + inset, spot.y + MARKER / 2);
      return hit === null || hit === host || !native.closest(hit, OCCUPIED);
    });
  }

  return {
    set,
    draw,
    spotOf(key) {
      const marker = markers.get(key);
      return marker?.button && !marker.button.hidden ? marker.spot : null;
    },
  };
}
