import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One `import` or `export … from`. `target` is a path from the root without extension for our own files, a package's name for others. */
export interface Import {
  target: string;
  own: boolean;
  /** Nothing but types: it leaves no trace in the built program. */
  typesOnly: boolean;
}

/** One source file: its path from the root with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

const SOURCE = /\.(ts|tsx|mjs|css|html)$/;

/** Every source file under these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => filesIn(folder))
    .filter((path) => SOURCE.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Every file under a folder, by its path from the root; none when the folder is absent. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What a file imports, `import(...)` included. */
export function importsOf({ path, text }: Source): Import[] {
  const code = withoutComments(text);
  const statics = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?'([^']+)'/gm);
  const dynamics = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statics].map(([, type, names, from]) => toImport(path, from ?? '', type !== undefined || onlyTypes(names))),
    ...[...dynamics].map(([, from]) => toImport(path, from ?? '', false)),
  ];
}

/** The same text with its comments blanked; strings that hold `//` stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}

/** `{ type A, type B }` */
function onlyTypes(names: string | undefined): boolean {
  const inBraces = names?.match(/^\{([^}]*)\}$/)?.[1];
  if (inBraces === undefined) return false;
  return inBraces
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}

function toImport(path: string, from: string, typesOnly: boolean): Import {
  if (!from.startsWith('.')) return { target: from, own: false, typesOnly };
  const target = normalize(join(dirname(path), from))
    .replaceAll('\\', '/')
    .replace(/\.(ts|tsx|mjs)$/, '')
    .replace(/\/index$/, '');
  return { target, own: true, typesOnly };
}
