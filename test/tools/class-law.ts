import { type Source, withoutComments } from './sources';

const SCREENS = /^entrypoints\/(dashboard|popup|sidepanel|welcome)\//;
const STRINGS = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;

/**
 * Each class that is styled in a place that is not its own: a screen's sheet styles what that screen or the shared parts are made of, the shared sheets
 * what two screens or a shared part are. A class that nothing has is styled nowhere.
 */
export function misplacedClasses(sources: Source[]): string[] {
  const givers = sources
    .filter(({ path }) => path.endsWith('.tsx'))
    .map(({ path, text }) => ({ home: homeOf(path), words: wordsIn(text) }));
  return sources
    .filter(({ path }) => path.endsWith('.css') && !path.startsWith('lib/'))
    .flatMap(({ path, text }) => {
      const home = homeOf(path);
      return styled(text)
        .filter((name) => {
          const homes = new Set(givers.filter(({ words }) => has(words, name)).map((giver) => giver.home));
          return !homes.has('shared') && (home === 'shared' ? homes.size < 2 : !homes.has(home));
        })
        .map((name) => `${path} styles .${name}`);
    });
}

/** The screen that a file belongs to, or `shared`. */
function homeOf(path: string): string {
  return SCREENS.exec(path)?.[1] ?? 'shared';
}

/** The classes in the selectors of a sheet. */
function styled(css: string): string[] {
  const selectors = withoutComments(css).replace(/\{[^{}]*\}/g, ' ');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ''))];
}

/** The words of the strings in a source; `chip-${` where a word is made there. */
function wordsIn(code: string): Set<string> {
  const strings = withoutComments(code).match(STRINGS) ?? [];
  return new Set(strings.flatMap((text) => text.match(/[\w-]+(?:\$\{)?/g) ?? []));
}

function has(words: Set<string>, name: string): boolean {
  if (words.has(name)) return true;
  return [...name.matchAll(/-/g)].some(({ index }) => words.has(`${name.slice(0, index + 1)}\${`));
}
