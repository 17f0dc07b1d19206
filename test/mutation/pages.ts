/** The pages that mutants are tried on: a fixed sample of those of the suite, with the same demands. Each is opened once, when it is first read. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PageRead } from '../../lib/page/read.ts';
import type { PageReading } from '../../lib/page/reading.ts';
import { differences, type Strictness } from '../skins/compare.ts';
import { DRIFT_NAMES, drift } from '../skins/drifts.ts';
import { type Example, examples } from '../skins/examples.ts';
import { LENIENT, SKINS } from '../skins/index.ts';
import { KNOWN_FAILURES } from '../skins/known-failures.ts';
import { openPage, parsePage } from '../tools/dom.ts';
import { freeze } from './frozen.ts';

/** Reads a page: the code under test. */
export type Read = (document: Document, url: string) => PageRead;

/** A page of the sample. */
export interface SamplePage {
  name: string;
  /** Throws the first difference between its reading and the expected one. */
  mustBeRight(read: Read): void;
}

const FOLDER = 'test/pages';
const URL = 'https://convergence.esante.gouv.fr/';
/** Of the markups of each page, one in so many is in the sample, others for the next page. Forms take ten times as long to read as other pages. */
const SPARSE = { forms: 6, others: 3 };

/** Every page of the sample. */
export function samplePages(): SamplePage[] {
  const saved = readdirSync(FOLDER)
    .filter((name) => !name.startsWith('.'))
    .map((slug) => {
      const text = (name: string) => readFileSync(`${FOLDER}/${slug}/${name}`, 'utf8');
      return samplePage(`saved ${slug}`, () => text('page.html'), URL, JSON.parse(text('reading.json')));
    });
  return [...saved, ...dressed(), ...drifted()];
}

/** Examples in their markups. */
function dressed(): SamplePage[] {
  return examples.flatMap((example, index) =>
    SKINS.filter((skin, at) => isDrawn(example, index + at) && !isKnownWrong(skin.name, example)).map((skin) =>
      samplePage(
        `${skin.name} ${example.name}`,
        () => skin.render(example.content),
        example.url,
        example.expected,
        example,
        LENIENT[skin.name],
      ),
    ),
  );
}

function isDrawn({ expected }: Example, number: number): boolean {
  return number % (expected.kind.endsWith('-form') ? SPARSE.forms : SPARSE.others) === 0;
}

/** Each drift on two examples, in a markup that the example does not wear above. */
function drifted(): SamplePage[] {
  return DRIFT_NAMES.flatMap((name, index) =>
    [index * 2, index * 3 + 13].flatMap((at) => {
      const place = at % examples.length;
      const example = examples[place] as Example;
      const skin = SKINS[(place + 1 + index) % SKINS.length];
      if (!skin || isKnownWrong(skin.name, example)) return [];
      const html = () => drift(skin.render(example.content), [name], index + 1, parsePage);
      const how = { ...LENIENT[skin.name], anyCase: name === 'shouting' };
      return [samplePage(`${skin.name} ${example.name} ${name} #${index + 1}`, html, example.url, example.expected, example, how)];
    }),
  );
}

function isKnownWrong(skin: string, { name }: Example): boolean {
  return KNOWN_FAILURES.includes(`${skin} ${name}`);
}

function samplePage(
  name: string,
  html: () => string,
  url: string,
  expected: PageReading,
  example?: Example,
  how: Partial<Strictness> = {},
): SamplePage {
  let document: Document | null = null;
  return {
    name,
    mustBeRight(read) {
      document ??= freeze(openPage(html(), url));
      const [difference] = differences(expected, read(document, url).reading, how, example?.content);
      if (difference) throw new Error(difference);
    },
  };
}
