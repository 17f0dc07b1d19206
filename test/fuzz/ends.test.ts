import { expect, it } from 'vitest';
import { EXAMPLES } from '../store/versions';
import { endSaving, endUpgrades } from './ends';

const seed = Number(process.env.FUZZ_SEED ?? 20261129);
const count = Number(process.env.FUZZ_RUNS ?? 60);

it('work on the store that ends in its middle leaves nothing torn, and nothing acknowledged is lost', { timeout: 3_600_000 }, async () => {
  const { ended, acknowledged } = await endSaving(seed, count);
  expect(Math.min(ended, acknowledged)).toBeGreaterThan(count / 10);
});

it('an upgrade that ends in its middle leaves the old rows, and is done the next time', { timeout: 3_600_000 }, async () => {
  const { ended, acknowledged } = await endUpgrades(seed, count, EXAMPLES);
  expect(Math.min(ended, acknowledged)).toBeGreaterThan(count / 20);
});
