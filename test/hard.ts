/**
 * `npm run test:hard -- [SEED] [SHARE]`: what `npm test` tries for a minute, for an hour: pages that nobody wrote, files that are damaged, work that ends in
 * its middle, teams on one folder. The seed makes the same again; a share below 1 does less.
 */
import { spawnSync } from 'node:child_process';

const [seed = Math.floor(Date.now() / 1_000), share = 1] = process.argv.slice(2).map(Number);
const times = (count: number) => String(Math.max(1, Math.round(count * share)));

/** What is tried, how often, and by what. */
const PARTS: [what: string, count: string, command: string[], environment: Record<string, string>][] = [
  [
    'pages that nobody wrote, in Chromium',
    times(20_000),
    ['--config', 'vitest.browser.config.ts', 'test/fuzz'],
    { VITE_FUZZ_SEED: String(seed), VITE_FUZZ_PAGES: times(20_000) },
  ],
  [
    'broken pages, damaged backups, work and upgrades that end in their middle: of each; teams on one folder: a thirtieth',
    times(2_000),
    ['test/fuzz'],
    { FUZZ_SEED: String(seed), FUZZ_RUNS: times(2_000) },
  ],
];

console.log(`Seed ${seed}`);
const results = PARTS.map(([what, count, command, environment]) => {
  const options = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=7200000', ...command];
  const { status } = spawnSync(process.execPath, options, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return { line: `${status === 0 ? 'ok    ' : 'FAILED'} ${what}: ${count}`, isRight: status === 0 };
});
console.log(`\n${results.map(({ line }) => line).join('\n')}\nSeed ${seed}`);
process.exitCode = results.every(({ isRight }) => isRight) ? 0 : 1;
