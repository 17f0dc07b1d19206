import { expect, it } from 'vitest';
import { createRate } from '../../lib/browser/rate';

it('a hundred messages in a row open one door, the next one a second later; a tab behind others opens none', () => {
  const mayOpen = createRate();
  const front = { active: true };
  expect(Array.from({ length: 100 }, (_, place) => mayOpen(10_000 + place, front)).filter(Boolean)).toHaveLength(1);
  expect(mayOpen(20_000, { active: false })).toBe(false);
  expect(mayOpen(20_000, undefined)).toBe(true);
  expect(mayOpen(20_999, front)).toBe(false);
  expect(mayOpen(21_000, front)).toBe(true);
});
