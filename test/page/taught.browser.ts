import { afterEach, describe, expect, it } from 'vitest';
import { ownLexicon } from '../../lib/page/own-lexicon';
import { pageReader } from '../../lib/page/page-reader';
import { readPage } from '../../lib/page/read';
import { readBy } from '../../lib/page/taught';
import { differences } from '../skins/compare';
import { examples } from '../skins/examples';
import { LENIENT, SKINS } from '../skins/index';
import { KNOWN_FAILURES } from '../skins/known-failures';
import { expectedRenamed, TEN_WORDS, tenRenamed } from '../skins/renamed-words';
import { openInFrame } from './frame';

afterEach(() => readBy(null));

const own = ownLexicon([...TEN_WORDS]);

describe('ten words of the site that have changed, taught, in every markup', () => {
  it.each(SKINS.map((skin) => [skin.name, skin] as const))('%s', { timeout: 120_000 }, (name, skin) => {
    const wrong: string[] = [];
    readBy(own);
    for (const example of examples.filter((one) => !KNOWN_FAILURES.includes(`${name} ${one.name}`))) {
      const { html, content } = tenRenamed(skin, example);
      const { reading } = readPage(openInFrame(html), example.url);
      wrong.push(...differences(expectedRenamed(example), reading, LENIENT[name], content).map((line) => `${example.name} ${line}`));
    }
    expect(wrong.join('\n')).toBe('');
  });
});

it('a page that stands still is read again when a word is taught, and as before when it is forgotten', () => {
  const example = examples.find(({ name }) => name === 'chapters-dui-mixed');
  const skin = SKINS[0];
  if (!example || !skin) throw new Error('There is no such page.');
  const end = new AbortController();
  const read = pageReader(openInFrame(tenRenamed(skin, example).html), end.signal);
  const before = read(example.url).reading;
  const after = read(example.url, own).reading;
  expect(before.candidature).toBeNull();
  expect(after.candidature).toBe(example.expected.candidature);
  expect(after.chapters.map(({ status }) => status)).toEqual(example.expected.chapters.map(({ status }) => status));
  expect(read(example.url, own).reading).toBe(after);
  expect(read(example.url, null).reading).toEqual(before);
  end.abort();
});
