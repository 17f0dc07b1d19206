import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { differences } from '../skins/compare';
import { DRIFT_NAMES, type DriftName, drift } from '../skins/drifts';
import { examples } from '../skins/examples';
import { LENIENT, SKINS } from '../skins/index';
import { KNOWN_DRIFTS, KNOWN_FAILURES } from '../skins/known-failures';
import { openInFrame } from './frame';

/** Every page in every markup. Those that are read wrong without any drift are skipped when drawn, so that a shorter list changes no draw. */
const pages = SKINS.flatMap((skin) => examples.map((example) => ({ skin, example })));

function keyOf({ skin, example }: (typeof pages)[number], names: readonly DriftName[], seed: number): string {
  return `${skin.name} ${example.name} ${names.join('+')} #${seed}`;
}

/** Lines "skin example drifts #seed: difference" for what is read wrong. */
async function wrongAfter(page: (typeof pages)[number], names: readonly DriftName[], seed: number): Promise<string[]> {
  const { skin, example } = page;
  if (KNOWN_FAILURES.includes(`${skin.name} ${example.name}`)) return [];
  const html = drift(skin.render(example.content), names, seed);
  const { reading } = readPage(openInFrame(html), example.url);
  const how = { ...LENIENT[skin.name], anyCase: names.includes('shouting') };
  return differences(example.expected, reading, how, example.content).map((line) => `${keyOf(page, names, seed)}: ${line}`);
}

/** Fails on what is read wrong and not known, and on what is known and read right. */
function judge(wrong: string[], drawn: Set<string>): void {
  const isKnown = (line: string) => KNOWN_DRIFTS.some((known) => line.startsWith(`${known}: `));
  expect(wrong.filter((line) => !isKnown(line)).join('\n')).toBe('');
  const right = KNOWN_DRIFTS.filter((known) => drawn.has(known) && !wrong.some((line) => line.startsWith(`${known}: `)));
  expect(right, 'read right now: shorten known-failures.ts').toEqual([]);
}

const forms = ['step1-dui-blocks', 'step2-dui-blocks', 'chapters-dui-mixed', 'chapter-dui', 'dashboard'];

describe('a markup that drifts gives the same reading', () => {
  it.each(DRIFT_NAMES)('%s, in every markup', { timeout: 300_000 }, async (name) => {
    const chosen = forms[DRIFT_NAMES.indexOf(name) % forms.length];
    const dressed = pages.filter(({ example }) => example.name === chosen);
    const wrong: string[] = [];
    for (const [index, page] of dressed.entries()) wrong.push(...(await wrongAfter(page, [name], index + 1)));
    judge(wrong, new Set(dressed.map((page, index) => keyOf(page, [name], index + 1))));
  });

  it('any sequence of drifts, on any page', { timeout: 300_000 }, async () => {
    const drawn = fc.sample(
      fc.tuple(
        fc.constantFrom(...pages),
        fc.uniqueArray(fc.constantFrom(...DRIFT_NAMES), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 1_000_000 }),
      ),
      { numRuns: 60, seed: 20261121 },
    );
    const wrong: string[] = [];
    for (const one of drawn) wrong.push(...(await wrongAfter(...one)));
    judge(wrong, new Set(drawn.map((one) => keyOf(...one))));
  });
});
