/** What others wrote and the built files hold: which packages, by the bundler's own list of modules, and their licences as one text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built file as the bundler tells it. */
interface Chunk {
  type: string;
  modules?: Record<string, unknown>;
}

/** The folders of the packages that the bundler has put into a file, and the plugin that notes them. */
export function bundledPackages() {
  const folders = new Set<string>();
  const plugin = {
    name: 'bundled-packages',
    generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
      for (const { modules } of Object.values(bundle)) {
        for (const module of Object.keys(modules ?? {})) {
          const folder = packageFolder(module);
          if (folder) folders.add(folder);
        }
      }
    },
  };
  return { folders, plugin };
}

/** The folder of the package that a module is of; null for our own modules and the bundler's. */
export function packageFolder(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@?]+(?=\/)/.exec(module.replaceAll('\\', '/').replace(/^\0/, ''))?.[0] ?? null;
}

interface PackageFile {
  name: string;
  version: string;
  license: string;
  repository?: string | { url: string };
}

/** Every package with its version and licence, and under it its terms; those of packages that share them word for word are written once. */
export function thirdPartyText(folders: Iterable<string>): string {
  const heads = new Map<string, string[]>();
  for (const folder of folders) {
    const file: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const terms = termsIn(folder) ?? termsByName(file);
    heads.set(terms, [...(heads.get(terms) ?? []), `${file.name} ${file.version} (${file.license})`]);
  }
  const parts = [...heads].map(([terms, packages]) => `${[...new Set(packages)].sort().join('\n')}\n\n${terms}\n`).sort();
  return [INTRODUCTION, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

const INTRODUCTION =
  'Cap Convergence holds these packages, unchanged; each is to be had by its name and version from https://www.npmjs.com/.\n';

/** The licence and the notice that a package brings. */
function termsIn(folder: string): string | null {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : null;
}

/** Of a package that brings no text. */
function termsByName({ license, repository }: PackageFile): string {
  const where = typeof repository === 'object' ? repository.url : repository;
  return `Its terms by name: https://spdx.org/licenses/${license}.html${where ? `, given by ${where.replace(/^git\+/, '')}` : ''}.`;
}
