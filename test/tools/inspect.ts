/** `npm run -s inspect -- FILE.html [--url URL] [--today YYYY-MM-DD] [--memory FILE.json] [--lexicon FILE.json] [--explain]`, or `--batch LIST`: what the extension reads and says of saved pages. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parisLocal } from '../../lib/segur/dates.ts';
import { knownFrom, parseBackup, refusalWords } from '../../lib/files/backup.ts';
import { readPage } from '../../lib/page/read.ts';
import { ownLexicon } from '../../lib/page/own-lexicon.ts';
import { readBy } from '../../lib/page/taught.ts';
import type { KnownCandidature } from '../../lib/reading/reading.ts';
import { LONGEST_WORD } from '../../lib/reading/longest-word.ts';
import { type FileFault, MOST_WORDS, type TaughtWord, wordsFile } from '../../lib/reading/taught.ts';
import { RULES } from '../../lib/rules/index.ts';
import { runRules } from '../../lib/rules/rule.ts';
import { openPage } from './dom.ts';
import { explain } from './explain.ts';
import { frenchWords } from './french.ts';

const CONVERGENCE = 'https://convergence.esante.gouv.fr/';
const say = frenchWords();

const WHY: Record<FileFault['why'], string> = {
  json: 'it is no JSON',
  format: 'its format is not "cap-convergence-mots"',
  version: 'its version is not 1',
  words: 'its words are not a list of { "word": string, "means": string }',
  empty: 'a word is empty',
  long: `a word has more than ${LONGEST_WORD} characters`,
  meaning: 'nothing of that meaning can be taught',
  value: 'a number, a day or an address is no word of the site',
  person: "a person's words are not taught",
  common: 'a word says too little',
  known: 'a word means that already',
  other: 'a word means something else already',
  many: `there are more than ${MOST_WORDS} words`,
};

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      today: { type: 'string' },
      memory: { type: 'string' },
      lexicon: { type: 'string' },
      batch: { type: 'string' },
      explain: { type: 'boolean' },
    },
  });
  const known = values.memory ? memoryIn(values.memory) : [];
  if (values.lexicon) readBy(ownLexicon(wordsIn(values.lexicon)));
  if (values.batch) return runBatch(values.batch, known);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error('inspect: give one HTML file, or --batch LIST');
  print(inspect(textOf(file), values.url ?? CONVERGENCE, values.today ?? '', known, values.explain));
}

/** One page a line, `FILE<TAB>URL<TAB>TODAY`; one JSON object a line comes out, in the same order. */
function runBatch(list: string, known: KnownCandidature[]): void {
  for (const line of textOf(list).split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [file = '', url = '', today = ''] = line.split('\t').map((cell) => cell.trim());
    try {
      print(inspect(textOf(file), url || CONVERGENCE, today, known));
    } catch (error) {
      print({ error: error instanceof Error ? error.message : String(error) });
    }
  }
}

function inspect(html: string, url: string, today: string, known: KnownCandidature[], explained = false) {
  const document = openPage(html, url);
  const page = readPage(document, url);
  const { reading } = page;
  const findings = runRules(RULES, { reading, known, now: nowOn(today) }, say, reportRule);
  return { reading, findings, ...(explained ? { explain: explain(document, page) } : {}) };
}

function reportRule(rule: string, error: unknown): void {
  process.stderr.write(`rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}\n`);
}

/** A given day begins at midnight in Paris; without one, now. */
function nowOn(today: string): string {
  if (today === '') return parisLocal(Date.now());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Error(`inspect: --today takes YYYY-MM-DD, not ${today}`);
  return `${today}T00:00`;
}

function memoryIn(file: string): KnownCandidature[] {
  const parsed = parseBackup(textOf(file));
  if (!parsed.ok) throw new Error(`inspect: ${file} is no backup of Cap Convergence: ${refusalWords(parsed, say)}`);
  return knownFrom(parsed.backup);
}

function wordsIn(file: string): readonly TaughtWord[] {
  const read = wordsFile(textOf(file));
  if ('words' in read) return read.words;
  const { why, word, means } = read.fault;
  const about = word === undefined ? '' : `: "${word.slice(0, LONGEST_WORD).replace(/\s+/g, ' ')}"`;
  throw new Error(`inspect: ${file} is no list of words: ${WHY[why]}${about}${means ? ` (${means})` : ''}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `inspect: cannot read ${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`,
    );
  }
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
