// Runs a tool written in TypeScript as one bundled file, kept until a source changes: `node test/tools/quick.mjs inspect FILE.html`. Half the time of
// compiling each module at each run.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...rest] = process.argv.slice(2);
const bundle = join(root, '.output/tools', `${tool}.mjs`);

if (changedAt(bundle) < newest(['lib', 'test/tools'])) await build();
process.argv.splice(1, process.argv.length - 1, bundle, ...rest);
await import(pathToFileURL(bundle).href);

async function build() {
  const { build: bundleWith } = await import('esbuild');
  mkdirSync(join(root, '.output/tools'), { recursive: true });
  await bundleWith({
    absWorkingDir: root,
    entryPoints: [`test/tools/${tool}.ts`],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
}

function newest(folders) {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }));
  return Math.max(...files.filter((file) => file.isFile()).map((file) => changedAt(join(file.parentPath ?? file.path, file.name))));
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
