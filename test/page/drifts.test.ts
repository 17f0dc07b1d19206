import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { differences } from '../skins/compare';
import { DRIFT_NAMES, type DriftName, drift } from '../skins/drifts';
import { examples } from '../skins/examples';
import { LENIENT, SKINS } from '../skins/index';
import { KNOWN_FAILURES } from '../skins/known-failures';
import { openPage } from '../tools/dom';

/** Pages that are read right without any drift. */
const pages = SKINS.flatMap((skin) => examples.map((example) => ({ skin, example }))).filter(
  ({ skin, example }) => !KNOWN_FAILURES.includes(`${skin.name} ${example.name}`),
);

function wrongAfter({ skin, example }: (typeof pages)[number], names: readonly DriftName[], seed: number): string[] {
  const html = drift(skin.render(example.content), names, seed);
  const { reading } = readPage(openPage(html, example.url), example.url);
  const how = { ...LENIENT[skin.name], anyCase: names.includes('shouting') };
  return differences(example.expected, reading, how, example.content).map(
    (line) => `${skin.name} ${example.name} ${names.join('+')} #${seed} ${line}`,
  );
}

const forms = ['step1-dui-blocks', 'step2-dui-blocks', 'chapters-dui-mixed', 'chapter-dui', 'dashboard'];

describe('a markup that drifts gives the same reading', () => {
  it.each(DRIFT_NAMES)('%s, in every markup', { timeout: 300_000 }, (name) => {
    const chosen = forms[DRIFT_NAMES.indexOf(name) % forms.length];
    const wrong = pages.filter(({ example }) => example.name === chosen).flatMap((page, index) => wrongAfter(page, [name], index + 1));
    expect(wrong.join('\n')).toBe('');
  });

  it('any sequence of drifts, on any page', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.uniqueArray(fc.constantFrom(...DRIFT_NAMES), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (page, names, seed) => {
          expect(wrongAfter(page, names, seed).join('\n')).toBe('');
        },
      ),
      { numRuns: Number(process.env.DRIFT_RUNS ?? 60), seed: Number(process.env.DRIFT_SEED ?? 20261121), endOnFailure: true },
    );
  });
});
