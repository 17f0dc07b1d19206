import { expect, it } from 'vitest';
import { sourcesIn, withoutComments } from '../tools/sources';

const sources = sourcesIn('entrypoints', 'components', 'lib').map(({ path, text }) => ({ path, text: withoutComments(text) }));
const CALM = '@media (prefers-reduced-motion: no-preference)';

/** What a sheet moves outside the blocks for those who have not asked for calm. */
function moving(css: string): string[] {
  return [...withoutCalmBlocks(css).matchAll(/(?<![\w-])(transition|animation|scroll-behavior)[\w-]*:/g)].map(([found]) => found);
}

function withoutCalmBlocks(css: string): string {
  const start = css.indexOf(CALM);
  if (start < 0) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return css.slice(0, start) + withoutCalmBlocks(css.slice(at + 1));
  }
  throw new Error('A block that does not end');
}

it('a style moves only for who has not asked for calm', () => {
  const sheets = sources.filter(({ path }) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.flatMap(({ path, text }) => moving(text).map((found) => `${path}: ${found}`))).toEqual([]);
  expect(moving('.a { transition: color 1s; }')).toEqual(['transition:']);
  expect(moving(`${CALM} { .a { transition: color 1s; } }`)).toEqual([]);
  expect(moving(`${CALM} { .a { transition: color 1s; } } .b { animation: x 1s; }`)).toEqual(['animation:']);
});

it('a script scrolls smoothly only where it has asked', () => {
  const smooth = sources.filter(({ text }) => /['"]smooth['"]/.test(text));
  expect(smooth.length).toBeGreaterThan(0);
  expect(smooth.filter(({ text }) => !text.includes('prefers-reduced-motion: reduce')).map(({ path }) => path)).toEqual([]);
});
