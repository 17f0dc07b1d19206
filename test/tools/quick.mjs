// Runs a tool written in TypeScript as one bundled file: `node test/tools/quick.mjs inspect FILE.html`. The bundle is kept until a source changes, jsdom's until
// the packages do, and both with what V8 compiled of them: resolving and compiling jsdom's hundreds of files is most of the time that a page takes.
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...rest] = process.argv.slice(2);
const bundle = join(root, '.output/tools', `${tool}.cjs`);
const dom = join(root, '.output/tools/jsdom.cjs');

const packages = changedAt(join(root, 'node_modules/.package-lock.json'));

if (changedAt(bundle) < Math.max(packages, newest(['lib', 'test/tools']))) await build(`test/tools/${tool}.ts`, bundle, ['jsdom']);
if (changedAt(dom) < packages && readFileSync(bundle, 'utf8').includes('require("jsdom")'))
  await build('node_modules/jsdom/lib/api.js', dom, []);
process.argv.splice(1, process.argv.length - 1, bundle, ...rest);
run(bundle);

/** Runs a bundle with what was compiled of it before, and keeps what is compiled of it now when that is out of date. */
function run(file) {
  const kept = `${file}.v8`;
  const cachedData = changedAt(kept) > changedAt(file) ? readFileSync(kept) : undefined;
  const script = new Script(`(function (module, exports, require, __filename) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData,
  });
  if (!cachedData || script.cachedDataRejected) process.on('exit', () => put(kept, script.createCachedData()));
  const own = createRequire(file);
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, (name) => (name === 'jsdom' ? run(dom) : own(name)), file);
  return module.exports;
}

async function build(entry, file, external) {
  const { build: bundleWith } = await import('esbuild');
  const { outputFiles } = await bundleWith({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external,
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [{ name: 'places', setup: ({ onLoad }) => onLoad({ filter: /node_modules.*\.[cm]?js$/ }, inPlace) }],
    logLevel: 'error',
  });
  mkdirSync(dirname(file), { recursive: true });
  put(file, outputFiles[0].contents);
}

/** A package that looks for a file beside its own finds it where it was before it was bundled. */
function inPlace({ path }) {
  const text = readFileSync(path, 'utf8');
  if (!/__dirname|__filename|import\.meta\.url|require\.resolve/.test(text)) return null;
  const contents = text
    .replace(/require\.resolve\("(\.[^"]+)"\)/g, (_, name) => JSON.stringify(resolve(dirname(path), name)))
    .replace(/\b__dirname\b/g, JSON.stringify(dirname(path)))
    .replace(/\b__filename\b/g, JSON.stringify(path))
    .replace(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href));
  return { contents, loader: 'js' };
}

/** Writes at once: another run may be reading. */
function put(file, contents) {
  const made = `${file}.${process.pid}`;
  writeFileSync(made, contents);
  renameSync(made, file);
}

function newest(folders) {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }));
  return Math.max(...files.filter((file) => file.isFile()).map((file) => changedAt(join(file.parentPath ?? file.path, file.name))));
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
