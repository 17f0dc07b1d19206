import { importsOf, type Source, withoutComments } from './sources';

/** What the files of one folder may import. Paths are folders or files without extension; `packages` are prefixes of package names. */
interface Law {
  folder: string;
  may: string[];
  types: string[];
  packages: string[];
}

const REACT = ['react', 'react-dom', 'react-aria-components', 'd3-scale', 'd3-shape'];

/** Who may import whom. The first entry whose folder holds the file applies; what is not listed is forbidden. */
const LAWS: Law[] = [
  {
    folder: 'entrypoints',
    may: ['lib', 'components', 'entrypoints'],
    types: [],
    packages: ['wxt', 'dexie-react-hooks', ...REACT],
  },
  { folder: 'components', may: ['components', 'lib/segur', 'lib/reading', 'lib/browser/said-keys'], types: ['lib'], packages: REACT },
  { folder: 'lib/segur', may: ['lib/segur'], types: [], packages: [] },
  { folder: 'lib/reading', may: ['lib/reading', 'lib/segur'], types: [], packages: ['zod/mini'] },
  { folder: 'lib/page', may: ['lib/page', 'lib/reading', 'lib/segur'], types: [], packages: [] },
  { folder: 'lib/rules', may: ['lib/rules', 'lib/reading', 'lib/segur', 'lib/candidature/equivalence'], types: [], packages: [] },
  { folder: 'lib/judge', may: ['lib/judge', 'lib/page', 'lib/rules', 'lib/reading', 'lib/segur'], types: [], packages: [] },
  { folder: 'lib/look', may: ['lib/look'], types: [], packages: [] },
  {
    folder: 'lib/hints',
    may: ['lib/hints', 'lib/look', 'lib/page/dom/native', 'lib/page/dom/own'],
    types: ['lib/rules', 'lib/reading', 'lib/page'],
    packages: [],
  },
  { folder: 'lib/candidature', may: ['lib/candidature', 'lib/reading', 'lib/segur'], types: ['lib'], packages: [] },
  {
    folder: 'lib/store',
    may: ['lib/store', 'lib/candidature', 'lib/reading', 'lib/segur'],
    types: ['lib'],
    packages: ['dexie', 'zod/mini'],
  },
  {
    folder: 'lib/files',
    may: ['lib/files', 'lib/store', 'lib/candidature', 'lib/reading', 'lib/segur'],
    types: ['lib'],
    packages: ['zod/mini', 'write-excel-file', 'read-excel-file', 'csv-parse/browser/esm/sync'],
  },
  {
    folder: 'lib/browser',
    may: [
      'lib/browser',
      'lib/look',
      'lib/judge/report',
      'lib/judge/personal',
      'lib/store',
      'lib/candidature',
      'lib/files',
      'lib/reading',
      'lib/segur',
      'public',
    ],
    types: ['lib'],
    packages: ['wxt/browser', 'zod/mini', 'virtual:background-texts'],
  },
];

/** `chrome.tabs`, `globalThis.browser`: the browser's API as a global, which the law of imports would not see. */
const GLOBAL_API = /(?<![\w.'"`/-])(?:(?:globalThis|window|self)\??\.)?(chrome|browser)\??\./g;

/** Each import that the law forbids, as "lib/rules/x.ts imports lib/store/db"; and each use of the browser's API that was not imported. */
export function lawBreakers(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const law = LAWS.find(({ folder }) => isIn(source.path, folder));
    if (!law) return source.path.startsWith('lib/') ? [`${source.path} stands in no room`] : [];
    const imports = importsOf(source);
    const forbidden = imports
      .filter((found) => {
        if (!found.own) return !law.packages.some((name) => found.target === name || found.target.startsWith(`${name}/`));
        if (found.target.endsWith('.css')) return false;
        return ![...law.may, ...(found.typesOnly ? law.types : [])].some((place) => isIn(found.target, place));
      })
      .map(({ target }) => `${source.path} imports ${target}`);
    const hasBrowser = imports.some(({ target, typesOnly }) => target === 'wxt/browser' && !typesOnly);
    const taken = [...withoutComments(source.text).matchAll(GLOBAL_API)].map(([, name]) => name);
    return [
      ...forbidden,
      ...taken.filter((name) => name !== 'browser' || !hasBrowser).map((name) => `${source.path} takes ${name} from the window`),
    ];
  });
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`) || path.replace(/\.\w+$/, '') === place;
}
