// Starts a rule: npm run new:rule -- NAME. Writes the rule, its table and its texts, which fail until they are filled in, and lists it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const id = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) stop('Give a name in kebab-case of two words or more: npm run new:rule -- nil-format');
if (existsSync(`lib/rules/${id}.ts`)) stop(`lib/rules/${id}.ts exists already`);

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const key = `rule_${id.replaceAll('-', '_')}`;

writeFileSync(
  `lib/rules/${id}.ts`,
  `import type { FieldRule } from './rule';

/** What is wrong, and why it matters: write it here. */
export const ${name}: FieldRule = {
  id: '${id}',
  severity: 'warning',
  source: '',
  confidence: 'inferred',
  matches: (field) => field.filled,
  check: () => undefined,
};
`,
);
writeFileSync(
  `test/rules/${id}.test.ts`,
  `import { ${name} } from '../../lib/rules/${id}';
import { valueTable } from './table';

valueTable(${name}, { label: 'Words of the question' }, [
  ['a wrong value', 'wrong'],
  ['a right value', undefined],
  ['', undefined],
]);
`,
);
writeFileSync('lib/rules/index.ts', listing());
const texts = Object.fromEntries(['wrong', 'title', 'explain', 'example'].map((part) => [`${key}_${part}`, ['', '']]));
const words = spawnSync(process.execPath, ['test/tools/words.mjs'], {
  input: JSON.stringify(texts),
  stdio: ['pipe', 'inherit', 'inherit'],
});
if (words.status !== 0) stop('The texts could not be written');
console.log(`Fill in lib/rules/${id}.ts, test/rules/${id}.test.ts and the texts ${key}_*, then: npx vitest run test/rules`);

/** The list of rules, made again from the folder. */
function listing() {
  const ids = readdirSync('lib/rules')
    .filter((file) => file.endsWith('.ts') && !['rule.ts', 'index.ts', 'quotations.ts'].includes(file))
    .map((file) => file.slice(0, -3))
    .sort();
  const rules = ids.map((each) => [each, /export const (\w+):/.exec(readFileSync(`lib/rules/${each}.ts`, 'utf8'))?.[1]]);
  const imports = rules.map(([each, constant]) => `import { ${constant} } from './${each}';\n`).join('');
  const entries = rules.map(([, constant]) => `  ${constant},\n`).join('');
  return `${imports}import type { Rule } from './rule';\n\n/** Every rule, by name. */\nexport const RULES: readonly Rule[] = [\n${entries}];\n`;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
