import { en, fr } from 'virtual:background-texts';
import { describe, expect, it } from 'vitest';
import { namedKeys, texts } from '../tools/locale-keys';
import { sourcesIn } from '../tools/sources';

/** What runs outside the extension's own pages and speaks. */
const speakers = [
  ...sourcesIn('lib/browser', 'lib/hints', 'entrypoints/content', 'lib/rules'),
  ...sourcesIn('entrypoints').filter(({ path }) => path === 'entrypoints/background.ts'),
];

describe('the texts of the background', () => {
  it('hold all that it and the page’s script say, and little else', () => {
    const { whole, patterns } = namedKeys(speakers);
    const keys = [...texts('fr').keys()];
    const said = keys.filter((key) => whole.has(key) || patterns.some((pattern) => pattern.test(key)));
    const kept = Object.keys(fr);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((key) => !kept.includes(key) && !/_(explain|example)$/.test(key))).toEqual([]);
    expect(kept.length).toBeLessThan(keys.length / 3);
    expect(Object.keys(en)).toEqual(kept);
  });
});
