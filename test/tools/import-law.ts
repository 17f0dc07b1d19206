import { importsOf, type Source } from './sources';

/** What the files of one folder may import. Paths are folders or files without extension; `packages` are prefixes of package names. */
interface Law {
  folder: string;
  may: string[];
  types: string[];
  packages: string[];
}

const REACT = ['react', 'react-dom', 'react-aria-components', 'd3-scale', 'd3-shape'];
const ALL = ['lib', 'components', 'public'];

/** Who may import whom. The first entry whose folder holds the file applies; what is not listed is forbidden. */
const LAWS: Law[] = [
  {
    folder: 'entrypoints',
    may: ['lib', 'components', 'entrypoints', 'public'],
    types: [],
    packages: ['wxt', 'dexie-react-hooks', ...REACT],
  },
  { folder: 'components', may: ['components', 'lib/dates', 'lib/segur'], types: ['lib'], packages: REACT },
  { folder: 'lib/segur', may: ['lib/segur'], types: [], packages: [] },
  { folder: 'lib/reading', may: ['lib/reading', 'lib/segur'], types: [], packages: ['zod/mini'] },
  { folder: 'lib/page', may: ['lib/page', 'lib/reading', 'lib/segur', 'lib/dates'], types: [], packages: [] },
  {
    folder: 'lib/rules',
    may: ['lib/rules', 'lib/page/reading', 'lib/page/text', 'lib/segur', 'lib/equivalence', 'lib/dates'],
    types: [],
    packages: [],
  },
  { folder: 'lib/judge', may: ['lib/judge', 'lib/page', 'lib/rules', 'lib/reading'], types: [], packages: [] },
  { folder: 'lib/hints', may: ['lib/hints'], types: ['lib/rules', 'lib/page'], packages: [] },
  { folder: 'lib/equivalence', may: ['lib/equivalence', 'lib/segur', 'lib/dates'], types: ['lib/page', 'lib/rules'], packages: [] },
  { folder: 'lib/checklist', may: ['lib/checklist', 'lib/segur', 'lib/dates'], types: ['lib'], packages: [] },
  { folder: 'lib/store', may: ['lib/store', 'lib/dates', 'lib/segur', 'lib/shapes'], types: ['lib'], packages: ['dexie', 'zod/mini'] },
  {
    folder: 'lib/export',
    may: ['lib/export', 'lib/dates', 'lib/segur', 'lib/store', 'lib/shapes'],
    types: ['lib'],
    packages: ['ical-generator', 'zod/mini', 'write-excel-file'],
  },
  { folder: 'lib', may: ALL, types: ['lib'], packages: ['wxt/browser', 'zod/mini', '@date-fns/tz', 'dexie'] },
];

/** Each import that the law forbids, as "lib/rules/x.ts imports lib/store/db". */
export function lawBreakers(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const law = LAWS.find(({ folder }) => isIn(source.path, folder));
    if (!law) return [];
    return importsOf(source)
      .filter((found) => {
        if (!found.own) return !law.packages.some((name) => found.target === name || found.target.startsWith(`${name}/`));
        if (found.target.endsWith('.css')) return false;
        return ![...law.may, ...(found.typesOnly ? law.types : [])].some((place) => isIn(found.target, place));
      })
      .map(({ target }) => `${source.path} imports ${target}`);
  });
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`) || path.replace(/\.\w+$/, '') === place;
}
