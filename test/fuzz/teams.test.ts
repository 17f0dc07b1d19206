import { expect, it } from 'vitest';
import { teamRests } from './teams';

const seed = Number(process.env.FUZZ_SEED ?? 20261129);
const runs = Number(process.env.FUZZ_RUNS ?? 60);

it.each([
  [2, 12, runs / 30],
  [5, 8, runs / 60],
  [20, 1, runs / 60],
])(
  'a team of %i on one folder holds the same after one quiet round, and every note',
  { timeout: 3_600_000 },
  async (members, each, times) => {
    for (let place = 0; place < times; place++) {
      const { edits, bytes, msPerRound } = await teamRests(seed + place, members, members * each);
      if (place === 0) console.log(`${members} members, ${edits} edits: ${bytes} bytes a file, ${msPerRound.toFixed(1)} ms a round`);
      expect(bytes).toBeGreaterThan(0);
    }
  },
);
