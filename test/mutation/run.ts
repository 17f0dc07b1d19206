/** `npm run test:mutation`: runs Stryker with what is asked of it (`-m lib/page/title.ts`, `--incremental`), then judges the mutants that are left. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { judge } from './judge.ts';
import config from './stryker.config.mjs';

const stryker = ['--import', 'tsx', 'node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'];
const { status } = spawnSync(process.execPath, [...stryker, ...process.argv.slice(2)], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const { lines, isGood } = judge(JSON.parse(readFileSync(config.jsonReporter.fileName, 'utf8')));
console.log(lines.join('\n'));
process.exitCode = isGood ? 0 : 1;
