// Starts a reader: npm run new:reader -- KIND. Writes the reader and its test, which fail until they are filled in, and lists it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const INDEX = 'lib/page/readers/index.ts';
const kind = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kind)) stop('Give the kind of page in kebab-case: npm run new:reader -- habilitation');
if (existsSync(`lib/page/readers/${kind}.ts`)) stop(`lib/page/readers/${kind}.ts exists already`);
if (!readFileSync('lib/reading/kinds.ts', 'utf8').includes(`'${kind}'`)) stop(`Add '${kind}' to PAGE_KINDS in lib/reading/kinds.ts first`);

const name = kind.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  `lib/page/readers/${kind}.ts`,
  `import type { Page, Reader } from './reader';

/** Which page this is, and where the guide shows it: write it here. */
export const ${name}: Reader = {
  kind: '${kind}',
  guichet: null,
  step: null,
  expects: [],
  detects: (page: Page) => page.plainTitle === '',
  read: () => ({ reading: {} }),
};
`,
);
writeFileSync(
  `test/page/${kind}.test.ts`,
  `import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { openPage } from './dom';

const URL = 'https://convergence.esante.gouv.fr/';

it('is read by its words', () => {
  const html = '<main><h1>The words of the page</h1></main>';
  const { reading } = readPage(openPage(html, URL), URL);
  expect(reading.kind).toBe('${kind}');
  expect(reading.missing).toEqual([]);
});
`,
);
const listed = readFileSync(INDEX, 'utf8')
  .replace("import type { Reader } from './reader';", `import { ${name} } from './${kind}';\n$&`)
  .replace(/\n\];\n$/, `\n  ${name},\n];\n`);
writeFileSync(INDEX, listed);
console.log(`Fill in lib/page/readers/${kind}.ts and test/page/${kind}.test.ts, then: npx vitest run test/page`);

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
