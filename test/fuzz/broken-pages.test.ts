import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { openPage, parsePage } from '../tools/dom';

/** One way to break a page: an element, and what becomes of it. */
const breakage = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.constantFrom('remove', 'empty', 'repeat', 'unwrap', 'garble', 'move'),
});
type Breakage = { at: number; how: string };

function broken(html: string, breakages: readonly Breakage[]): string {
  const page = parsePage(html);
  const { body } = page;
  for (const { at, how } of breakages) {
    const elements = [...body.getElementsByTagName('*')];
    const element = elements[Math.floor(at * elements.length)];
    if (!element) continue;
    if (how === 'remove') element.remove();
    else if (how === 'empty') element.replaceChildren();
    else if (how === 'repeat') element.after(element.cloneNode(true), element.cloneNode(true));
    else if (how === 'unwrap') element.replaceWith(...element.childNodes);
    else if (how === 'garble') element.append('\u202E\u0000 *** 99/0 999 % 31/02/2026 25:99 : ? Étape 9 n° ');
    else body.append(element);
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

describe('a broken page', () => {
  it('is read without a throw, into a reading that holds together', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SKINS),
        fc.constantFrom(...examples),
        fc.array(breakage, { minLength: 1, maxLength: 8 }),
        (skin, example, breakages) => {
          const { reading, elements } = readPage(openPage(broken(skin.render(example.content), breakages), example.url), example.url);
          expect(reading.fields.map(({ id }) => id)).toEqual(reading.fields.map((_, index) => index));
          expect(reading.url).toBe(example.url);
          if (reading.kind === 'unknown') expect([reading.fields, reading.missing, reading.chapters]).toEqual([[], [], []]);
          expect(elements.length === 0 || elements.length === reading.fields.length).toBe(true);
          for (const { at } of reading.deadlines) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+0[12]:00$/);
          for (const field of reading.fields) expect(field.filled).toBe(field.value !== '');
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 30), seed: Number(process.env.FUZZ_SEED ?? 20261121) },
    );
  });

  it('may be any text at all', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { reading } = readPage(
          openPage(`<body>${text}`, 'https://convergence.esante.gouv.fr/'),
          'https://convergence.esante.gouv.fr/',
        );
        expect(reading.kind).toBe('unknown');
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 30), seed: Number(process.env.FUZZ_SEED ?? 20261121) },
    );
  });
});
