/** Reads the folders and keeps them in step: what is listed exists, what exists is listed, sourced, said in two languages and tested. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READERS } from '../lib/page/readers/index';
import { RULES } from '../lib/rules/index';
import { messageKey } from '../lib/rules/rule';
import { examples } from './skins/examples';
import { misplacedClasses } from './tools/class-law';
import { lawBreakers } from './tools/import-law';
import { namedKeys, placeholders, texts } from './tools/locale-keys';
import { trustingPlaces } from './tools/native-law';
import { ruleList } from './tools/rule-list';
import { sourcesIn } from './tools/sources';
import { LONGEST, TOP_LEVEL } from './tools/tree';
import { missingPackages, unhashed } from './tools/whole-lock.mjs';

const shipped = sourcesIn('entrypoints', 'components', 'lib');
const all = [...shipped, ...sourcesIn('test').filter(({ path }) => !path.startsWith('test/pages/'))];
const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '');

describe('rules', () => {
  const files = readdirSync('lib/rules')
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'quotations.ts', 'rule.ts'].includes(name))
    .map(nameOf);

  it('are listed once each, under the names of their files', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s has a source, a weight that its confidence allows, a test', (id, rule) => {
    expect(rule.source.trim()).not.toBe('');
    if (rule.confidence === 'inferred') expect(rule.severity).not.toBe('error');
    expect(existsSync(`test/rules/${id}.test.ts`)).toBe(true);
  });

  it.each(files)('%s says only what is written in both languages', (id) => {
    const code = readFileSync(`lib/rules/${id}.ts`, 'utf8');
    const messages = [...code.matchAll(/\bmessage: '(\w+)'/g)].map(([, message]) => messageKey(id, message ?? ''));
    expect([...texts('fr').keys()]).toEqual(expect.arrayContaining(messages));
  });
});

describe('readers', () => {
  const files = readdirSync('lib/page/readers')
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'reader.ts'].includes(name))
    .map(nameOf);

  it('are all in the list, each for a kind of its own', () => {
    const listed = readFileSync('lib/page/readers/index.ts', 'utf8');
    expect(files.filter((name) => !listed.includes(`'./${name}'`))).toEqual([]);
    const kinds = READERS.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('are each tried on pages whose reading is written down', () => {
    const told = new Set(examples.map(({ expected }) => expected.kind));
    expect(READERS.map(({ kind }) => kind).filter((kind) => !told.has(kind))).toEqual([]);
  });
});

describe('what the ANS says', () => {
  const facts = shipped.filter(({ path }) => path.startsWith('lib/segur/'));
  const exported = facts.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => ({ path, name: name ?? '' })),
  );
  const counted = (text: string, name: string) => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;

  it.each(exported)('$name is there for users, not for tests alone', ({ path, name }) => {
    expect(shipped.some((source) => counted(source.text, name) > (source.path === path ? 1 : 0))).toBe(true);
  });
});

describe('texts', () => {
  const fr = texts('fr');
  const en = texts('en');
  const named = namedKeys([...shipped, { path: 'wxt.config.ts', text: readFileSync('wxt.config.ts', 'utf8') }]);
  const ruleKeys = shipped
    .filter(({ path }) => /^lib\/rules\/[\w-]+\.ts$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(/'(\w+)'/g)].map(([, message]) => messageKey(nameOf(path), message ?? '')));

  it('are the same in both languages', () => {
    expect([...en.keys()]).toEqual([...fr.keys()]);
  });

  it('have the same places to fill in both languages', () => {
    expect(
      [...fr].filter(([key, text]) => placeholders(text).join() !== placeholders(en.get(key) ?? '').join()).map(([key]) => key),
    ).toEqual([]);
  });

  it('exist where they are asked for', () => {
    expect(named.asked.filter(({ key }) => !fr.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string) => named.whole.has(key) || ruleKeys.includes(key) || named.patterns.some((pattern) => pattern.test(key));
    expect([...fr.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are French as it is written: typographic apostrophes, no straight quotation marks', () => {
    expect([...fr].filter(([, text]) => /\p{L}'\p{L}|"/u.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('the plan', () => {
  it('is kept by every import', () => {
    expect(lawBreakers(shipped)).toEqual([]);
  });

  it('sees the browser taken from the window as well as imported', () => {
    const taken = {
      path: 'lib/store/x.ts',
      text: '// chrome.tabs\nconst tab = await chrome.tabs.get(1);\nvoid globalThis.browser?.runtime;\n',
    };
    const imported = { path: 'components/X.tsx', text: "import { browser } from 'wxt/browser';\nvoid browser.runtime.id;\n" };
    expect(lawBreakers([taken, imported])).toEqual([
      'lib/store/x.ts takes chrome from the window',
      'lib/store/x.ts takes browser from the window',
      'components/X.tsx imports wxt/browser',
    ]);
  });

  it('trusts nothing of a page: its elements are asked through lib/page/dom/native.ts', () => {
    expect(trustingPlaces(shipped)).toEqual([]);
    expect(trustingPlaces([{ path: 'lib/page/x.ts', text: 'native.closest(form, x); form?.parentElement; // form.matches' }])).toEqual([
      "lib/page/x.ts asks the page's own ?.parentElement",
    ]);
  });

  it('styles no screen through another one, and nothing that is not there', () => {
    expect(misplacedClasses(shipped)).toEqual([]);
  });

  it('has no other place at the top', () => {
    expect(readdirSync('.').filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('has a lock that holds the packages of every system, each with the hash of its bytes', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(Object.keys(missingPackages(lock))).toEqual([]);
    expect(unhashed(lock)).toEqual([]);
  });

  it('has names that say what a thing is', () => {
    const empty = /(^|[-/])(utils?|helpers?|managers?|services?|common|misc|stuff)([-./]|$)|\/(shared|tools?)[./]/i;
    const paths = all.map(({ path }) => path.replace(/^test\/tools\//, 'test/'));
    expect(paths.filter((path) => empty.test(path))).toEqual([]);
  });

  it('has short files: a few pass two hundred lines, none three hundred', () => {
    const lengths = shipped
      .filter(({ path }) => /\.tsx?$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > LONGEST).map(({ path }) => path).length).toBeLessThanOrEqual(6);
  });

  it('has no comment that only repeats the name below it', () => {
    const wordsOf = (text: string) =>
      text
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .match(/[a-z]+/g) ?? [];
    const saying = (text: string) =>
      wordsOf(text).filter((word) => !/^(the|an?|of|its?|is|one|this|that|for|with|now|what|say)$/.test(word));
    const stemsOf = (text: string) => saying(text).map((word) => word.replace(/(e?s|ed|ing)$/, ''));
    const repeats = shipped.flatMap(({ path, text }) =>
      [...text.matchAll(/\/\*\* ([^\n]+) \*\/\n\s*(?:export )?(?:async )?(?:(?:function|const|class|interface|type) )?(\w+)/g)]
        .filter(([, comment, name]) => stemsOf(comment ?? '').every((stem) => stemsOf(name ?? '').includes(stem)))
        .map(([, comment, name]) => `${path}: ${name}: ${comment}`),
    );
    expect(repeats).toEqual([]);
  });

  it('stands alone: no path of a machine, no place outside the repository', () => {
    const paths = /['"`\s(](\/(work|root|home|farm|tmp|Users)\/|[A-Z]:\\\\)|\.\.\/shared\b/;
    const texts = [
      ...all,
      ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json'].map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    ];
    expect(texts.filter(({ path, text }) => path !== 'test/structure.test.ts' && paths.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no test switched off, no code put aside', () => {
    const aside =
      /\b(describe|it|test)\.(only|skip|todo|fixme)\b|\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-expect-error|oxlint-disable|biome-ignore/;
    expect(all.filter(({ path, text }) => path !== 'test/structure.test.ts' && aside.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('README', () => {
  it('lists every rule as it is', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(ruleList());
  });

  it('shows pictures that exist', () => {
    const pictures = [...readFileSync('README.md', 'utf8').matchAll(/\]\((test\/[^)]+\.png)\)/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  });
});
