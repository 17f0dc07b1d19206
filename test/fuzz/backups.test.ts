import { expect, it } from 'vitest';
import { tryBackups } from './backups';

it('damaged and hostile backups are refused with a reason, or merged without harm', { timeout: 3_600_000 }, async () => {
  const count = Number(process.env.FUZZ_RUNS ?? 150);
  const tried = await tryBackups(Number(process.env.FUZZ_SEED ?? 20261129), count);
  expect(tried.refused).toBeGreaterThan(count / 10);
  expect(tried.merged).toBeGreaterThan(count / 10);
});
