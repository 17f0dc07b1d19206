import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { judgePage } from '../../lib/judge/judge';
import { toldOf } from '../../lib/judge/told';
import { ownLexicon } from '../../lib/page/own-lexicon';
import { readPage } from '../../lib/page/read';
import { readBy } from '../../lib/page/taught';
import { MEANINGS, MOST_WORDS, refusalOf, type TaughtWord, wordsFile } from '../../lib/reading/taught';
import { formContent } from '../bench/reader-pages';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { openPage } from '../tools/dom';

const SITE = 'https://convergence.esante.gouv.fr/';
const run = { numRuns: Number(process.env.FUZZ_RUNS ?? 60), seed: Number(process.env.FUZZ_SEED ?? 20261121) };

afterEach(() => readBy(null));

/** What is told of a page that is read with these words. */
function told(page: Document, words: readonly TaughtWord[]): { text: string; values: string[] } {
  readBy(ownLexicon(words));
  const read = readPage(page, SITE);
  const judged = judgePage(
    read,
    { known: [], dates: [], dismissals: [] },
    { say: (key, data = []) => `${key} ${data.join(' ')}`, isOff: () => false, now: '2026-06-01T09:00', lastEditedAt: null, chosen: [] },
  );
  return { text: JSON.stringify(toldOf(judged)), values: read.reading.fields.map(({ value }) => value) };
}

/** Words of the page, its values among them, and any other text. */
const wordsOn = (texts: string[]) => {
  const printed = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 })).map(([at, from, count]) => {
    const parts = (texts[at % texts.length] ?? '').split(' ');
    return parts.slice(from % parts.length, (from % parts.length) + count).join(' ');
  });
  const word = fc.oneof(
    { weight: 4, arbitrary: printed },
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('(', '[a-z]+', '.*', '$', '\\', '{2}', '*', '?'),
  );
  return fc.array(fc.record({ word, means: fc.constantFrom(...MEANINGS) }), { minLength: 1, maxLength: 12 });
};

describe('any words at all, also such as would be refused', () => {
  it('never throw, never tell what was not told, and are forgotten whole', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...SKINS), fc.constantFrom(...examples), fc.gen(), (skin, example, pick) => {
        const page = openPage(skin.render(example.content), SITE);
        const before = told(page, []);
        const texts = (page.body.textContent ?? '').split('\n').map((line) => line.trim());
        const words = pick(wordsOn, [...texts.filter(Boolean), ...before.values.filter(Boolean)]).filter(({ word }) => word.trim() !== '');
        const personal = before.values.filter((value) => value.length > 4 && !before.text.includes(value));
        const { text } = told(page, words);
        expect(personal.filter((value) => text.includes(value))).toEqual([]);
        expect(told(page, [])).toEqual(before);
      }),
      run,
    );
  });

  it('are taken from a file, or refused, without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...MEANINGS), fc.json(), (word, means, json) => {
        const isRefused = refusalOf(word, means, []) !== null;
        const file = wordsFile(JSON.stringify({ format: 'cap-convergence-mots', version: 1, words: [{ word, means }] }));
        expect('fault' in file).toBe(isRefused);
        expect(wordsFile(json)).toHaveProperty('fault');
      }),
      run,
    );
  });
});

/** The best of three readings, ms. */
function spent(page: Document, words: readonly TaughtWord[]): number {
  const times = [1, 2, 3].map(() => {
    readBy(null);
    readBy(ownLexicon([...words]));
    const start = performance.now();
    readPage(page, SITE);
    return performance.now() - start;
  });
  return Math.max(Math.min(...times), 1);
}

it('as many words as there may be, each standing everywhere, make a page eight times as long no more than its length dearer', {
  timeout: 120_000,
}, () => {
  const printed = (openPage(SKINS[0]?.render(formContent(30)) ?? '', SITE).body.textContent ?? '').match(/\p{L}{2,}/gu) ?? [];
  const often = [...new Set(printed)].slice(0, MOST_WORDS / 2);
  const words = Array.from({ length: MOST_WORDS }, (_, place) => ({
    word: place < often.length ? (often[place] as string) : `${often[place % often.length]} ${place}`,
    means: ['percent', 'draft', 'max-size', 'proofs-loaded'][place % 4] as string,
  }));
  const skin = SKINS[0];
  const pages = [30, 240].map((count) => openPage(skin?.render(formContent(count)) ?? '', SITE));
  const [short, long] = pages.map((page) => spent(page, words)) as [number, number];
  expect(long / short).toBeLessThan(20);
  expect(long / spent(pages[1] as Document, [])).toBeLessThan(4);
});
