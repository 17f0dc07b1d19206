/**
 * `npm run zip`: builds for both families and writes to `.output/packages/` what is uploaded and handed out. The same sources give the same bytes, wherever
 * they stand.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesIn } from '../tools/sources';
import { archived, type Contents } from './archive';

const OUT = '.output/packages';

/** What the packages are built from, these files themselves included. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'test/package',
  'test/tools/sources.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  '.npmrc',
  'LICENSE',
  'README.md',
];

const { version, updates } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; updates: string };
const name = (rest: string) => `cap-convergence-${version}-${rest}`;

for (const browser of ['chrome', 'firefox']) build(browser);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const chrome = folderContents('.output/chrome-mv3');
const firefox = folderContents('.output/firefox-mv3');
const { id, strict_min_version } = manifestIn(firefox).browser_specific_settings.gecko;
const selfDistributed = name('firefox-self-distributed.xpi');

await write(
  name('chrome-edge-store.zip'),
  withManifest(chrome, ({ key: _key, ...manifest }) => manifest),
); // the stores refuse a key
await write(name('chrome-edge-folder.zip'), chrome);
await write(name('firefox-store.zip'), firefox);
await write(
  selfDistributed,
  withManifest(firefox, (manifest) => {
    manifest.browser_specific_settings.gecko.update_url = `${updates}updates.json`;
    return manifest;
  }),
);
const update = { version, update_link: `${updates}${selfDistributed}`, applications: { gecko: { strict_min_version } } };
writeFileSync(join(OUT, 'updates.json'), `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`);
await write(name('sources.zip'), sources());
if (new URL(updates).hostname.endsWith('.invalid')) {
  console.log(
    `The self-distributed package asks ${updates} for updates, which nobody can own: write your own address as "updates" in package.json.`,
  );
}

function build(browser: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function folderContents(folder: string): Contents {
  return new Map(filesIn(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

function sources(): Contents {
  const paths = SOURCES.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
  return new Map(paths.filter((path) => !/\/\.[^/]*$/.test(path)).map((path) => [path, readFileSync(path)]));
}

interface Manifest {
  key?: string;
  browser_specific_settings: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

function manifestIn(contents: Contents): Manifest {
  return JSON.parse(String(contents.get('manifest.json')));
}

function withManifest(contents: Contents, change: (manifest: Manifest) => object): Contents {
  return new Map(contents).set('manifest.json', Buffer.from(JSON.stringify(change(manifestIn(contents)))));
}

async function write(file: string, contents: Contents): Promise<void> {
  const bytes = await archived(contents);
  writeFileSync(join(OUT, file), bytes);
  console.log(`${OUT}/${file}  ${Math.ceil(bytes.length / 1000)} kB`);
}
