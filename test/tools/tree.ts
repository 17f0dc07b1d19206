/** What may stand at the top of the repository: the five folders of the plan and the small files that tools look for there. */
export const TOP_LEVEL = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'test',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'vitest.config.ts',
  'vitest.browser.config.ts',
  'biome.json',
  '.oxlintrc.json',
  '.npmrc',
  '.gitignore',
  '.ci',
  '.git',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
  'node_modules',
  '.output',
  '.wxt',
];

/** A file of what ships has at most so many lines: one idea, whole. */
export const LONGEST = 200;
