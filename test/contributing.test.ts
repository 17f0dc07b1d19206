/** README and CONTRIBUTING are true: what they name is there, and each worked example does what it says, on a copy. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourcesIn } from './tools/sources';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  /** What examples make, and what an administrator's and a release's steps make; the rest is there. */
  const MADE = /nil-length|habilitation|dispositifs\/sgl|_locales\/es|SLUG/;

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:lib|test|entrypoints|components|public)\/[^\s`*]*|[\w.-]+\.(?:ts|json|md))`/g)].map(
      ([, path]) => path ?? '',
    );
    const absent = named.filter((path) => !MADE.test(path) && !existsSync(path) && path !== 'manifest.json');
    expect(absent).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/`npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('CONTRIBUTING has a row for each room', () => {
  const rooms = ['entrypoints', 'components', ...readdirSync('lib').map((room) => `lib/${room}`), 'public', 'test'];
  expect(rooms.filter((room) => !contributing.includes(`\n| \`${room}/\` |`))).toEqual([]);
});

describe('a worked example of CONTRIBUTING', () => {
  let copy = '';
  const inCopy = (path: string) => join(copy, path);
  const read = (path: string) => readFileSync(inCopy(path), 'utf8');
  const change = (path: string, was: string, is: string) => {
    expect(read(path), path).toContain(was);
    writeFileSync(inCopy(path), read(path).replace(was, is));
  };
  const run = (tool: string, argument: string[], input = '') =>
    spawnSync(process.execPath, [tool, ...argument], { cwd: copy, encoding: 'utf8', input });
  /** What a module of the copy gives, evaluated by a Node of its own. */
  const evaluated = (module: string, expression: string): unknown => {
    const code = `import * as given from ${JSON.stringify(pathToFileURL(inCopy(module)).href)}; console.log(JSON.stringify(${expression}));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  beforeAll(() => {
    mkdirSync('.output', { recursive: true });
    copy = mkdtempSync('.output/example-'); // beside node_modules, which its modules import
    for (const folder of ['lib', 'public/_locales', 'test/rules', 'test/page', 'test/tools'])
      cpSync(folder, inCopy(folder), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('rule: one command writes it, its test and its texts, and lists it', () => {
    expect(contributing).toContain('npm run new:rule -- nil-length');
    expect(run('test/tools/new-rule.mjs', ['nil-length']).status).toBe(0);
    expect(read('lib/rules/index.ts')).toContain("import { nilLength } from './nil-length';");
    expect(existsSync(inCopy('test/rules/nil-length.test.ts'))).toBe(true);
    for (const language of ['fr', 'en']) expect(read(`public/_locales/${language}/messages.json`)).toContain('"rule_nil_length_wrong"');
    expect(evaluated('lib/rules/index.ts', "given.RULES.some(({ id }) => id === 'nil-length')")).toBe(true);
  });

  it('reader: its kind first, then one command writes and lists it', () => {
    expect(contributing).toContain('npm run new:reader -- habilitation');
    expect(run('test/tools/new-reader.mjs', ['habilitation']).stderr).toContain('PAGE_KINDS');
    change('lib/reading/kinds.ts', 'PAGE_KINDS = [', "PAGE_KINDS = [\n  'habilitation',");
    expect(run('test/tools/new-reader.mjs', ['habilitation']).status).toBe(0);
    expect(evaluated('lib/page/readers/index.ts', "given.READERS.some(({ kind }) => kind === 'habilitation')")).toBe(true);
    expect(existsSync(inCopy('test/page/habilitation.test.ts'))).toBe(true);
  });

  it('text: one command writes it in both languages', () => {
    const [, line = ''] = /echo '(.+?)' \| npm run words/.exec(contributing) ?? [];
    expect(run('test/tools/words.mjs', [], line).status).toBe(0);
    const said = (language: string) => JSON.parse(read(`public/_locales/${language}/messages.json`)).dash_hello.message;
    expect([said('fr'), said('en')]).toEqual(['Bonjour', 'Hello']);
  });

  it('date: one file, and every calendar has it', () => {
    change('lib/segur/dispositifs/dui.ts', "date2: {\n    at: '2027-10-01T12:00'", "date2: {\n    at: '2027-11-02T12:00'");
    const dates = '[given.DISPOSITIFS ?? given.CALENDARS].map(({ DUI }) => (DUI.calendar ?? DUI).date2.at)';
    expect(evaluated('lib/segur/dispositifs.ts', dates)).toEqual(['2027-11-02T12:00']);
    expect(evaluated('lib/segur/calendars.ts', dates)).toEqual(['2027-11-02T12:00']);
  });

  it('dispositif: the files that are named are enough for it to be known', () => {
    change('lib/segur/spellings.ts', "'PSF'] as const", "'PSF', 'SGL'] as const");
    change('lib/segur/spellings.ts', '  PSF: [', "  SGL: ['sgl'],\n  PSF: [");
    writeFileSync(inCopy('lib/segur/dispositifs/sgl.ts'), read('lib/segur/dispositifs/psf.ts').replaceAll('PSF', 'SGL'));
    change(
      'lib/segur/dispositifs.ts',
      "import { RIS } from './dispositifs/ris';",
      "import { RIS } from './dispositifs/ris';\nimport { SGL } from './dispositifs/sgl';",
    );
    change('lib/segur/dispositifs.ts', ', PSF };', ', PSF, SGL };');
    expect(evaluated('lib/segur/dispositifs.ts', 'given.DISPOSITIFS.SGL.chapters')).toBe(null);
    expect(evaluated('lib/segur/dsr.ts', "given.dispositifOfDsr('DSR-BIO-SGL-Va2')")).toBe('SGL');
  });

  it('language: every place that names the two there are is in the list', () => {
    const section = contributing.slice(contributing.indexOf('A language, for example'), contributing.indexOf('## Adding a table'));
    const listed = [...section.matchAll(/`([\w/.-]+\.(?:ts|tsx|mjs))`/g)].map(([, path]) => path ?? '');
    const both = /\bfr\b['"]?(?:\)?,| \||:[^\n]{1,9},) ?(?:\w+\()?['"]?en\b|import \{ en, fr \}|const fr: Texts;/;
    const sources = [
      ...sourcesIn('lib', 'entrypoints', 'components', 'test/tools'),
      { path: 'wxt.config.ts', text: readFileSync('wxt.config.ts', 'utf8') },
    ];
    const naming = sources.filter(({ path, text }) => both.test(text) && path !== 'test/tools/store-tiles.ts').map(({ path }) => path);
    expect(listed.sort()).toEqual(naming.sort());
  });
});
