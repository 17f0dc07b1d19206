/** The code under test, `lib/page` with every mutant in it, bundled with its unit tests so that it can be loaded again in a few milliseconds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { Subject } from './demands.ts';
import { withMemory } from './remembered.ts';

const HERE = import.meta.dirname;
/** Their pages are tried one by one by `pages.ts`, much faster than a markup at a time. */
const BY_PAGE = ['skins.test.ts', 'drifts.test.ts'];
/** Tests of half a second and more for each mutant, on pages drawn anew or on all; `blanked.test.ts` has the same in small. */
const SLOW = ['never lets a text through that Convergence does not print', 'is of the same kind for the reader as the page itself'];
const UNITS = 'test/page';

/** The bundle. */
export interface Bundle {
  /** Loads it afresh, with what a mutant of a constant changes when it is active. */
  load(): Subject;
  /** Whether a file of the tests, or of the code, has this source among its imports and theirs. Paths from the top of the project. */
  reaches(file: string, source: string): boolean;
}

/** Bundles the code of a folder. It counts which mutants are reached only if `counting`. */
export async function subjectIn(sandbox: string, counting: boolean): Promise<Bundle> {
  const name = counting ? 'counting' : 'subject';
  const folder = join(sandbox, 'test/mutation');
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `${name}.entry.ts`);
  writeFileSync(entry, entryText());
  const { outputFiles, metafile } = await build({
    absWorkingDir: sandbox,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    plugins: [withTable, ...(counting ? [] : [withoutCounting])],
    packages: 'external',
  });
  const require = createRequire(join(HERE, 'subject.ts'));
  const names = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const modules = new Map(await Promise.all(names.map(async (path) => [path, await import(path)] as const)));
  const script = new Script(`(function (module, exports, require) {${outputFiles[0]?.text}\n})`, { filename: `${name}.cjs` });
  const load = () => {
    const module = { exports: {} };
    script.runInThisContext()(module, module.exports, (path: string) => modules.get(path) ?? require(path));
    return module.exports as Subject;
  };
  return { load, reaches: (file, source) => importsOf(file, metafile).has(source) };
}

/** A file and all that it imports, near and far. */
function importsOf(file: string, { inputs }: Metafile): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const { path } of inputs[one]?.imports ?? []) found.add(path);
  return found;
}

function entryText(): string {
  const files = readdirSync(UNITS).filter((file) => file.endsWith('.test.ts') && !BY_PAGE.includes(file));
  const loads = files.map((file) => `beginFile('${file}'); require('../page/${file}');`);
  return `import { beginFile, listed } from './table';\nexport { readPage } from '../../lib/page/read';\n${loads.join('\n')}\nexport const unitTests = listed.filter(({ name }) => !${JSON.stringify(SLOW)}.some((one) => name.endsWith(one)));\n`;
}

/** The tests of a file list themselves instead of running; they open each page once, in a few markups. */
const withTable: Plugin = {
  name: 'table',
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, ({ importer }) => (importer.endsWith('table.ts') ? null : { path: join(HERE, 'table.ts') }));
    onResolve({ filter: /\/table$/ }, () => ({ path: join(HERE, 'table.ts') }));
    onResolve({ filter: /\/tools\/dom$/ }, () => ({ path: join(HERE, 'opened.ts'), external: true }));
    onResolve({ filter: /\/skins\/index$/ }, () => ({ path: join(HERE, 'few-skins.ts'), external: true }));
  },
};

/** Counting how often each mutant is passed takes more time than reading; so does asking the same of the same text. */
const withoutCounting: Plugin = {
  name: 'without-counting',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^remembered$/ }, () => ({ path: join(HERE, 'remembered.ts'), external: true }));
    onLoad({ filter: /\/lib\/page\/.*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8').replace('function stryCov_9fa48() {', 'function stryCov_9fa48() { return;');
      return { contents: path.endsWith('/text.ts') ? withMemory(source) : source, loader: 'ts' };
    });
  },
};
