import { describe, expect, it, vi } from 'vitest';
import { type Expression, expressionsIn, slowOn } from './tools/expressions';
import { sourcesIn } from './tools/sources';

const slowAmong = (expressions: Expression[]) =>
  expressions.flatMap(({ place, expression }) => {
    const bait = slowOn(expression);
    return bait === null ? [] : [`${place} with ${JSON.stringify(bait)}: ${expression}`];
  });

describe('no expression takes more than its length with a text that a page, a file or a person may give', { timeout: 300_000 }, () => {
  it('as it is written', () => {
    const sources = sourcesIn('lib', 'entrypoints', 'components').filter(({ path }) => /\.tsx?$/.test(path));
    const expressions = sources.flatMap(expressionsIn);
    expect(expressions.length).toBeGreaterThan(300);
    expect(slowAmong(expressions)).toEqual([]);
  });

  it('put together when a file is loaded', async () => {
    const made: Expression[] = [];
    const place = { path: '' };
    vi.stubGlobal(
      'RegExp',
      class extends RegExp {
        constructor(pattern: string | RegExp, flags?: string) {
          super(pattern, flags);
          made.push({ place: place.path, expression: this });
        }
      },
    );
    vi.resetModules(); // another test of this thread may have loaded them
    const files = import.meta.glob<object>([
      '../lib/page/**/*.ts',
      '../lib/rules/**/*.ts',
      '../lib/reading/*.ts',
      '../lib/segur/**/*.ts',
      '../lib/judge/*.ts',
    ]);
    for (const [path, load] of Object.entries(files)) {
      place.path = path;
      await load();
    }
    vi.unstubAllGlobals();
    expect(made.length).toBeGreaterThan(10);
    expect(slowAmong(made)).toEqual([]);
  });
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
