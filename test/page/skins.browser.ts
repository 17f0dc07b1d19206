import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { differences } from '../skins/compare';
import { examples } from '../skins/examples';
import { LENIENT, SKINS } from '../skins/index';
import { KNOWN_FAILURES } from '../skins/known-failures';
import { detecting } from './detecting';
import { openInFrame } from './frame';

describe('the same words in another markup give the same reading', () => {
  it.each(SKINS.map((skin) => [skin.name, skin] as const))('%s', { timeout: 120_000 }, async (name, skin) => {
    const wrong = new Map<string, string[]>();
    for (const { name: example, url, content, expected } of examples) {
      const page = openInFrame(skin.render(content));
      const lines = differences(expected, readPage(page, url).reading, LENIENT[name], content);
      const kinds = detecting(page).join(', ');
      if (kinds !== (expected.kind === 'unknown' ? '' : expected.kind)) lines.push(`taken for ${kinds}`);
      if (lines.length > 0) wrong.set(`${name} ${example}`, lines);
    }
    const known = KNOWN_FAILURES.filter((page) => page.startsWith(`${name} `));
    const surprising = [...wrong]
      .filter(([page]) => !known.includes(page))
      .flatMap(([page, lines]) => lines.map((line) => `${page} ${line}`));
    expect(surprising.join('\n'), 'read wrong').toBe('');
    expect(
      known.filter((page) => !wrong.has(page)),
      'read right now: shorten known-failures.ts',
    ).toEqual([]);
  });
});
