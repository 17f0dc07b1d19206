/**
 * Pages that nobody wrote, in Chromium: each is read, judged and told without an exception, into a reading that holds together and that the background
 * takes, and is left as it was. `npm run test:hard` does so with 20,000; by its seed a page is made again.
 */
import { describe, expect, it } from 'vitest';
import { type JudgeChoices, judgePage } from '../../lib/judge/judge';
import { toldOf } from '../../lib/judge/told';
import * as native from '../../lib/page/dom/native';
import { readPage } from '../../lib/page/read';
import { findingShape, readingShape } from '../../lib/reading/shapes';
import { openInFrame } from '../page/frame';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { chanceOf } from './chance';
import { MUTATIONS } from './mutations';

const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20_261_121);
const PAGES = Number(import.meta.env.VITE_FUZZ_PAGES ?? 300);
const URL = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-1';
const CHOICES: JudgeChoices = {
  say: (key, data = []) => [key, ...data].join(' '),
  isOff: () => false,
  now: '2026-11-21T09:30',
  lastEditedAt: null,
  chosen: [],
};
const SLOWEST_SAID = 12;
const NAMES = Object.keys(MUTATIONS);

/** What is wrong with one page, by its seed; null where nothing is. */
function wrongOf(seed: number): { wrong: string | null; ms: number; which: string } {
  const chance = chanceOf(seed);
  const [skin, example] = [chance.oneOf(SKINS), chance.oneOf(examples)];
  const page = openInFrame(skin.render(example.content));
  const done: string[] = [];
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const name = chance.oneOf(NAMES);
    done.push(name);
    MUTATIONS[name]?.(page, chance);
  }
  const which = `seed ${seed}, ${skin.name}, ${example.name}, ${done.join(' + ')}`;
  const before = page.documentElement.outerHTML;
  native.getBoundingClientRect(native.documentElement(page)); // what the browser needs to lay the page out is none of ours
  const start = performance.now();
  try {
    const read = readPage(page, URL);
    const report = toldOf(judgePage(read, { known: [], dates: [], dismissals: [] }, CHOICES));
    const ms = performance.now() - start;
    const { reading, elements } = read;
    const held: [string, boolean][] = [
      ['ids are places', reading.fields.every(({ id }, place) => id === place)],
      ['an element a field, or none on a recap', elements.length === 0 || elements.length === reading.fields.length],
      ['the reading is taken', readingShape.safeParse(report.reading).success],
      ['the findings are taken', report.findings.every((finding) => findingShape.safeParse(finding).success)],
      ['findings are about fields', report.findings.every(({ field }) => field === null || reading.fields[field] !== undefined)],
      ['the page is as it was', page.documentElement.outerHTML === before],
    ];
    const broken = held.filter(([, isHeld]) => !isHeld).map(([name]) => name);
    return { wrong: broken.length > 0 ? `${which}: not so: ${broken.join(', ')}` : null, ms, which };
  } catch (error) {
    return { wrong: `${which}: ${(error as Error).stack}`, ms: performance.now() - start, which };
  }
}

describe('a page that nobody wrote', () => {
  it('is read, judged and told, and left as it was', { timeout: 3_600_000 }, async () => {
    const wrong: string[] = [];
    const times: { ms: number; which: string }[] = [];
    for (let seed = SEED; seed < SEED + PAGES; seed++) {
      const found = wrongOf(seed);
      if (found.wrong) wrong.push(found.wrong);
      times.push(found);
      if (seed % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST_SAID);
    console.log(
      `${PAGES} pages from seed ${SEED}; the slowest:\n${slowest.map(({ ms, which }) => `${ms.toFixed(0)} ms, ${which}`).join('\n')}`,
    );
    expect(wrong.slice(0, 20).join('\n'), `${wrong.length} of ${PAGES} pages`).toBe('');
  });
});
