import { expect, test } from 'vitest';
import { type Box, MARKER, chooseOffset, placeBubble } from '../../lib/hints/placement';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});
const control = box(100, 100, 300, 30);
const place = (width: number, free: (spot: { x: number; y: number }) => boolean = () => true) =>
  chooseOffset(control, width, free)(control);

test.each([
  ['right of the control', 1000, () => true, { x: 404, y: 103 }],
  ['left when the right is taken', 1000, ({ x }: { x: number }) => x < 400, { x: 72, y: 103 }],
  ['left when the window ends', 420, () => true, { x: 72, y: 103 }],
  ['above the right corner when both are taken', 1000, ({ y }: { y: number }) => y < 100, { x: 376, y: 74 }],
  ['below when the label is there', 1000, ({ y }: { y: number }) => y > 120, { x: 376, y: 132 }],
  ['above the right corner when nothing is free', 1000, () => false, { x: 376, y: 74 }],
])('a marker stands %s', (_, width, free, expected) => {
  expect(place(width, free)).toEqual(expected);
});

test('beside a tall box a marker stands at its first line', () => {
  const tall = box(0, 0, 100, 400);
  expect(chooseOffset(tall, 1000, () => true)(tall).y).toBe(28 - MARKER / 2);
});

test.each([
  ['right of the marker', box(100, 100, 300, 30), { width: 200, height: 80 }, { x: 436, y: 103 }],
  ['below when the window ends', box(100, 100, 800, 30), { width: 200, height: 80 }, { x: 792, y: 138 }],
  ['above at the bottom of the window', box(100, 650, 800, 30), { width: 200, height: 80 }, { x: 792, y: 562 }],
])('the bubble stands %s', (_, anchor, size, expected) => {
  const marker = chooseOffset(anchor, 1000, () => true)(anchor);
  expect(placeBubble(marker, anchor, size, { width: 1000, height: 700 })).toEqual(expected);
});

test.each([
  ['left of it', box(600, 60, 390, 400), { x: 392, y: 138 }],
  ['right of it', box(0, 60, 440, 400), { x: 448, y: 138 }],
  ['as ever when it is elsewhere', box(600, 400, 390, 300), { x: 436, y: 103 }],
  ['as ever when there is no room', box(150, 60, 700, 400), { x: 436, y: 103 }],
])('beside the open box of the bar the bubble stands %s', (_, taken, expected) => {
  const anchor = box(100, 100, 300, 30);
  const marker = chooseOffset(anchor, 1000, () => true)(anchor);
  expect(placeBubble(marker, anchor, { width: 200, height: 80 }, { width: 1000, height: 700 }, taken)).toEqual(expected);
});
