import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { differences } from '../skins/compare';
import { examples } from '../skins/examples';
import { LENIENT, SKINS } from '../skins/index';
import { KNOWN_FAILURES } from '../skins/known-failures';
import { openPage } from '../tools/dom';

/** A sixth of the pages for each markup, each page in a sixth of the markups: the browser reads them all, this is the tree that `inspect` reads. */
const pagesFor = (skin: number) => examples.filter((_, example) => (example + skin) % 6 === 0);

describe('outside a browser too, the same words in another markup give the same reading', () => {
  it.each(SKINS.map((skin, index) => [skin.name, skin, index] as const))('%s', { timeout: 300_000 }, (name, skin, index) => {
    const wrong = new Map<string, string[]>();
    for (const { name: example, url, content, expected } of pagesFor(index)) {
      const { reading } = readPage(openPage(skin.render(content), url), url);
      const lines = differences(expected, reading, LENIENT[name], content);
      if (lines.length > 0) wrong.set(`${name} ${example}`, lines);
    }
    const known = KNOWN_FAILURES.filter((page) => pagesFor(index).some((example) => page === `${name} ${example.name}`));
    const surprising = [...wrong]
      .filter(([page]) => !known.includes(page))
      .flatMap(([page, lines]) => lines.map((line) => `${page} ${line}`));
    expect(surprising.join('\n'), 'read wrong').toBe('');
    expect(
      known.filter((page) => !wrong.has(page)),
      'read right now: shorten known-failures.ts',
    ).toEqual([]);
  });

  it('has at least ten markups, with names of their own', () => {
    expect(new Set(SKINS.map(({ name }) => name)).size).toBe(SKINS.length);
    expect(SKINS.length).toBeGreaterThanOrEqual(10);
  });

  it('tells every screen and kind of page', () => {
    const kinds = new Set(examples.map(({ expected }) => expected.kind));
    expect(kinds.size).toBe(20);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });
});
