import { expect, it } from 'vitest';
import { expressionsIn, slowOn } from './tools/expressions';
import { sourcesIn } from './tools/sources';

it('no expression takes more than its length with a text that a page, a file or a person may give', { timeout: 300_000 }, () => {
  const sources = sourcesIn('lib', 'entrypoints', 'components').filter(({ path }) => /\.tsx?$/.test(path));
  const expressions = sources.flatMap(expressionsIn);
  expect(expressions.length).toBeGreaterThan(300);
  const slow = expressions.flatMap(({ place, expression }) => {
    const bait = slowOn(expression);
    return bait === null ? [] : [`${place} with ${JSON.stringify(bait)}: ${expression}`];
  });
  expect(slow).toEqual([]);
});

it.each<[RegExp, boolean]>([
  [/(\d+) ?fichiers?/, true],
  [/(?:[./_-]?\d+)+$/, true],
  [/\s+$/, true],
  [/(?<!\d)(\d+) ?fichiers?/, false],
  [/^[a-z]+$/, false],
])('%s loses itself: %s', (expression, isSlow) => {
  expect(slowOn(expression) !== null).toBe(isSlow);
});
