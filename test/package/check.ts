/** What `npm test -- packages` holds of the packages: equal bytes wherever they are made, from the sources archive too; all that others wrote is named. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import type { Counts } from '../tools/reports';
import { filesIn } from '../tools/sources';
import { unpack } from './archive';
import { packageFolder } from './third-party';

const PACKAGES = '.output/packages';

/** Makes the packages here and in another folder, of another name, from the sources archive alone; compares. */
export async function checkPackages(): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const check = (what: string, faults: string[]) => {
    counts[faults.length === 0 ? 'passed' : 'failed']++;
    console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}: ${what}${faults.length === 0 ? '' : `: ${faults.join(', ')}`}`);
  };
  run('.', ['--import', 'tsx', 'test/package/zip.ts']);
  const above = mkdtempSync(join(tmpdir(), 'cap-elsewhere-'));
  const elsewhere = join(above, 'deeper', 'Another name');
  try {
    mkdirSync(elsewhere, { recursive: true });
    const sources = readdirSync(PACKAGES).find((file) => file.endsWith('-sources.zip')) ?? '';
    await unpack(join(PACKAGES, sources), elsewhere);
    bringModules(elsewhere);
    run(elsewhere, ['--import', 'tsx', 'test/package/zip.ts']);
    const made = readdirSync(PACKAGES);
    check('the sources archive makes the same packages', difference(made, readdirSync(join(elsewhere, PACKAGES))));
    for (const file of made) check(`${file} has the same bytes in another folder`, sameBytes(file, elsewhere) ? [] : ['other bytes']);
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
  check('THIRD-PARTY.txt names every package whose lines are in the built files', await unnamedPackages());
  return counts;
}

/** The packages as they are here, with paths of their own; where no links can be made, installed. */
function bringModules(folder: string): void {
  if (spawnSync('cp', ['-al', resolve('node_modules'), folder]).status === 0) return;
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed beside the sources');
}

function run(folder: string, options: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`In ${folder}: ${options.join(' ')}\n${stdout}${stderr}`);
}

function sameBytes(file: string, elsewhere: string): boolean {
  return readFileSync(join(PACKAGES, file)).equals(readFileSync(join(elsewhere, PACKAGES, file)));
}

function difference(one: string[], other: string[]): string[] {
  return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}

/** Those whose lines the built files' source maps show, and THIRD-PARTY.txt does not. */
async function unnamedPackages(): Promise<string[]> {
  const out = '.output/mapped';
  await build({ browser: 'chrome', outDir: out, logger: QUIET, vite: () => ({ build: { sourcemap: true } }) });
  const maps = filesIn(out).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).sources as string[]);
  rmSync(out, { recursive: true, force: true });
  const names = [...new Set(sources.map(packageFolder))].flatMap((folder) => folder?.split('/node_modules/').at(-1) ?? []);
  if (names.length < 10) return ['no package in the source maps'];
  const said = readFileSync('.output/chrome-mv3/THIRD-PARTY.txt', 'utf8');
  return names.filter((name) => !said.includes(`\n${name} `));
}

const silence = () => {};
const QUIET = {
  debug: silence,
  log: silence,
  info: silence,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: silence,
  level: 0,
};
