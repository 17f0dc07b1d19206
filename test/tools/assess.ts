// Prints what héritage and équivalence mean for the situation in a JSON file. Bad input: one line on standard error, exit 2.
import { readFileSync } from 'node:fs';
import { assess } from '../../lib/candidature/equivalence/assess';
import { sayFrench } from '../candidature/equivalence/french';
import { parseSituation } from './situation-shape';

const USAGE = 'Usage : npm run -s assess -- FILE.json';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) fail(USAGE);
const parsed = parseSituation(readText(file));
if ('complaint' in parsed) fail(`${file}: ${parsed.complaint}`);
console.log(JSON.stringify(assess(parsed.situation, sayFrench), null, 2));

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`${path}: cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`);
  }
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}
