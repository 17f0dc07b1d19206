import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayColor } from '../../lib/look/palette';
import { sourcesIn, withoutComments } from '../tools/sources';

const PALETTE = 'lib/look/palette.css';
const [screen = '', print = ''] = readFileSync(PALETTE, 'utf8').split('@media print');
const day = colors(screen, /--cap-([\w-]+): (?:light-dark\()?(#\w{6})/g);
const night = new Map([...day, ...colors(screen, /--cap-([\w-]+): light-dark\(#\w{6}, (#\w{6})\)/g)]);
const paper = new Map([...day, ...colors(print, /--cap-([\w-]+): (#\w{6})/g)]);

/** What is written on what. */
const WRITTEN: readonly (readonly [string, string])[] = [
  ...['ink', 'muted', 'accent', 'error', 'warning', 'ok'].flatMap((text) => [[text, 'paper'] as const, [text, 'surface'] as const]),
  ...['accent', 'error', 'warning', 'ok'].map((text) => [text, `${text}-soft`] as const),
  ['ink', 'line'],
  ['ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['paper', 'error'],
  ['surface', 'error'],
  ['on-signal', 'signal'],
];

describe.each([
  ['day', day],
  ['night', night],
  ['paper', paper],
])('the palette by %s', (_, look) => {
  it.each(WRITTEN)('%s is read on %s', (text, ground) => {
    expect(contrast(look.get(text), look.get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'surface'])('edges are seen on %s', (ground) => {
    expect(contrast(look.get('edge'), look.get(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('gives the button the colours that the pages have by day', () => {
  expect([dayColor('error'), dayColor('warning')]).toEqual([day.get('error'), day.get('warning')]);
});

it('is the only place where a colour stands', () => {
  const literal = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|oklch)\(/i;
  const holders = sourcesIn('entrypoints', 'components', 'lib')
    .filter(({ path, text }) => path !== PALETTE && literal.test(withoutComments(text)))
    .map(({ path }) => path);
  expect(holders).toEqual([]);
});

function colors(css: string, shape: RegExp): Map<string, string> {
  return new Map([...css.matchAll(shape)].map(([, name = '', color = '']) => [name, color]));
}

/** The contrast of two colours, by WCAG 2. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = Number.NaN, light = Number.NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color = ''): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
