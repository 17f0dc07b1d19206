/** `npm test`: every part, also after a failure; the last line counts. `npm test -- lint unit` runs some parts only. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { checkPackages } from './package/check';
import { canShowWindows } from './screen-tools.mjs';
import { lintForFirefox } from './tools/firefox-lint';
import { type Counts, playwrightCounts, vitestCounts } from './tools/reports';

const REPORTS = '.output/reports';
/** After which a part is ended, in ms: several times what the longest takes, because a busy machine is no failure. */
const LIMIT = 20 * 60_000;
/** Up to how many tests in a browser are run once more, alone, to tell what a busy machine ended from what is broken. */
const RUN_AGAIN = 5;

/** What a part counts; where it cannot be run, one line that says why. */
type Part = () => Promise<Counts | string>;

/**
 * The parts of `npm test`, each of which says how many of its checks passed and failed: in each stage its lanes side by side, in each lane one part
 * after the other. One part alone leaves a core idle.
 */
const STAGES: Record<string, Part>[][] = [
  [
    {
      lint: () => oneCheck('oxlint/bin/oxlint', ['--deny-warnings']),
      unused: () => oneCheck('knip/bin/knip.js', ['--no-progress']),
      format: () => oneCheck('@biomejs/biome/bin/biome', ['format', '.']),
      'build-chrome': () => oneCheck('wxt/bin/wxt.mjs', ['build', '-b', 'chrome']),
      'build-firefox': () => oneCheck('wxt/bin/wxt.mjs', ['build', '-b', 'firefox']),
      'firefox-lint': () => lintForFirefox('.output/firefox-mv3'),
      typecheck: () => oneCheck('typescript/bin/tsc', ['--noEmit']),
      packages: checkPackages,
    },
    { unit: () => vitest('unit', 'vitest.config.ts') },
    { dom: () => vitest('dom', 'vitest.browser.config.ts') },
  ],
  [{ 'end-to-end': () => playwright('end-to-end', 'test/e2e/playwright.config.ts', ['chromium', 'firefox']) }], // on the builds
  [{ weight: () => playwright('weight', 'test/e2e/playwright.config.ts', ['alone']) }], // what else runs would be weighed with it
  [{ windows: inWindows }], // alone: what is on a screen wants its time
];
const NAMES = STAGES.flat().flatMap((lane) => Object.keys(lane));

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. The parts are ${NAMES.join(', ')}.`);
  process.exit(2);
}

mkdirSync(REPORTS, { recursive: true });
const total: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
console.log(`\n${lines.join('\n')}\n\n${say(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(lane: Record<string, Part>): Promise<void> {
  for (const [name, part] of Object.entries(lane)) if (wanted.length === 0 || wanted.includes(name)) await runPart(name, part);
}

async function runPart(name: string, part: Part): Promise<void> {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const result = await part().catch(failure);
  if (typeof result === 'string') {
    lines.push(`left out ${name}: ${result}`);
    return;
  }
  const counts = noneIsAFailure(result);
  total.passed += counts.passed;
  total.failed += counts.failed;
  lines.push(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${say(counts)} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  for (const one of counts.named ?? []) lines.push(`         ${one}`);
}

function say({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** A part that ran nothing has not passed. */
function noneIsAFailure(counts: Counts): Counts {
  if (counts.passed + counts.failed > 0) return counts;
  console.error('Nothing was run.');
  return { passed: 0, failed: 1 };
}

function failure(error: unknown): Counts {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

/** A command that is one check. */
async function oneCheck(program: string, options: string[]): Promise<Counts> {
  const code = await run(program, options);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function vitest(name: string, config: string): Promise<Counts> {
  const report = freshReport(name);
  const code = await run('vitest/vitest.mjs', [
    'run',
    '--config',
    config,
    '--silent=passed-only',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return vitestCounts(report, code);
}

async function inWindows(): Promise<Counts | string> {
  if (!canShowWindows()) return 'the real mouse and pictures of the screen are taken from X11, which only Linux has';
  return playwright('windows', 'test/windows/playwright.config.ts');
}

/**
 * Tests in a browser wait for windows, disks and processes, and a machine that others use has ended one in a thousand of them. What failed is run
 * once more, alone: what then passes is counted as passed, and named in the last lines, to be looked at.
 */
async function playwright(name: string, config: string, projects: string[] = []): Promise<Counts> {
  const options = ['--config', config, ...projects.map((project) => `--project=${project}`)];
  const first = await playwrightTests(name, options);
  if (first.failed === 0 || first.failed > RUN_AGAIN) return first;
  const again = await playwrightTests(`${name}-again`, [...options, '--last-failed', '--workers=1']);
  if (again.passed + again.failed !== first.failed) return first;
  const unsteady = (first.named ?? []).map((one) => `at first, beside others: ${one}`);
  return { passed: first.passed + again.passed, failed: again.failed, named: [...unsteady, ...(again.named ?? [])] };
}

async function playwrightTests(name: string, options: string[]): Promise<Counts> {
  const report = freshReport(name);
  const code = await run('@playwright/test/cli.js', ['test', ...options, '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return playwrightCounts(report, code);
}

/** Where a report goes; the one of an earlier run is taken away, so that it is never counted again. */
function freshReport(name: string): string {
  const file = `${process.cwd()}/${REPORTS}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

/** Runs a program of node_modules with this Node and gives its exit code; one that takes longer than the limit is ended with its children. */
function run(program: string, options: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...options], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      detached: process.platform !== 'win32',
    });
    const end = () =>
      process.platform === 'win32' ? execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f']) : process.kill(-(child.pid ?? 0));
    const timer = setTimeout(end, LIMIT);
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      resolve(code ?? 1);
    });
  });
}
