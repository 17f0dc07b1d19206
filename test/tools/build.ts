import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesIn } from './sources';

const SOURCES = ['entrypoints', 'components', 'lib', 'public'];
const ALONE = ['wxt.config.ts', 'package-lock.json'];

/** Builds the extension for one browser unless the build there is younger than every source. Throws with the builder's words when it fails. */
export function buildIfStale(browser: 'chrome' | 'firefox'): void {
  const built = changed(`.output/${browser}-mv3/manifest.json`);
  const files = SOURCES.flatMap(filesIn);
  if (Math.max(...[...files, ...files.map(dirname), ...ALONE].map(changed)) < built) return;
  console.log('Building the extension...');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** When a file was last changed, in ms; 0 when it is absent. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
