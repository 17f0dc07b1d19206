import { afterEach, describe, expect, it } from 'vitest';
import { type Sense, sensesOf } from '../../lib/judge/senses';
import { whatFollows } from '../../lib/judge/what-follows';
import { ownLexicon } from '../../lib/page/own-lexicon';
import { readPage } from '../../lib/page/read';
import { readBy } from '../../lib/page/taught';
import { LONGEST_WORD } from '../../lib/reading/longest-word';
import type { TaughtWord } from '../../lib/reading/taught';
import { STATUS_MEANINGS } from '../../lib/reading/wordings';
import { differences } from '../skins/compare';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { expectedRenamed, oneRenamed, TEN } from '../skins/renamed-words';
import { openPage } from '../tools/dom';

const worn = SKINS.filter(({ name }) => ['crispy', 'legacy', 'soup'].includes(name));

afterEach(() => readBy(null));

describe.each(worn.map((skin) => [skin.name, skin] as const))('in %s', (_, skin) => {
  const readAnyway: string[] = [];
  it.each(TEN.map((one) => [one.word, one] as const))(
    '« %s » is found to mean what it was changed from',
    { timeout: 60_000 },
    async (_word, one) => {
      const unread = pageUnreadWithout(one, skin);
      if (!unread) return void readAnyway.push(one.word);
      const { page, wanted, content, read } = unread;
      const before = read([]);
      const follows = (word: string, means: Sense['means']) => Promise.resolve(whatFollows(word, before, read([{ word, means }])));
      const senses = await sensesOf(textsWith(page, one.word), [], follows);
      const meant = senses.map(({ word, means }) => ({ word, means: STATUS_MEANINGS.has(means) ? one.means : means }));
      const right = meant.findIndex((sense) => differences(wanted, read([sense]), {}, content).length === 0);
      expect([right, meant], JSON.stringify(senses)).not.toEqual([-1, meant]);
      expect(meant.length).toBeLessThanOrEqual(3);
    },
  );

  it('but for three at most, which are not needed to read any page', () => {
    expect(readAnyway.length).toBeLessThanOrEqual(3);
  });
});

/** The first page of the examples that is not read whole once a word is changed. */
function pageUnreadWithout(one: (typeof TEN)[number], skin: (typeof SKINS)[number]) {
  for (const example of examples.filter(({ expected }) => expected.kind !== 'unknown')) {
    const { html, content } = oneRenamed(skin, example, one);
    const page = openPage(html, example.url);
    const read = (words: readonly TaughtWord[]) => {
      readBy(ownLexicon(words));
      return readPage(page, example.url).reading;
    };
    const wanted = expectedRenamed(example, one);
    if (differences(wanted, read([]), {}, content).length > 0) return { page, wanted, content, read };
  }
  return null;
}

/** The first text of the page that holds the last of some words and can be shown, with the longer ones around it. */
function textsWith(page: Document, words: string): string[] {
  const wordsOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const walker = page.createTreeWalker(page.body, 4);
  while (walker.nextNode()) {
    const texts = [wordsOf(walker.currentNode)];
    for (let holder = walker.currentNode.parentNode; holder && wordsOf(holder).length <= LONGEST_WORD; holder = holder.parentNode) {
      if (texts.push(wordsOf(holder)) > 3) break;
    }
    if (texts[0] !== '' && words.includes(texts[0] ?? '') && texts.some((text) => text.includes(words))) return texts;
    if (texts[0]?.includes(words)) return texts;
  }
  throw new Error(`The page does not say ${words}.`);
}
