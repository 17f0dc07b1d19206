import { expect, it } from 'vitest';
import { withinLimits } from '../../lib/judge/within-limits';
import { readingShape } from '../../lib/reading/shapes';
import { chapter, reading } from '../store/samples';

it('a reading too large is cut until it is taken, and says which facts are', () => {
  const whole = reading({
    title: 'x'.repeat(30_000),
    chapters: Array.from({ length: 501 }, (_, at) => chapter(`Chapitre ${at}`, 'submitted', 'Soumis')),
    candidatures: [{ reference: null, product: 'x'.repeat(30_000), status: 'submitted', raw: '' }],
  });
  const cut = withinLimits(whole);
  expect([readingShape.safeParse(whole).success, readingShape.safeParse(cut).success]).toEqual([false, true]);
  expect([cut.title.length, cut.chapters.length, cut.candidatures[0]?.product.length]).toEqual([2_000, 500, 2_000]);
  expect(cut.missing).toEqual(['chapters', 'candidatures']);
  expect(withinLimits(cut)).toBe(cut);
});
