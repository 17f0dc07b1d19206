/** Stands for Vitest while mutants are tried: it lists the tests of a file instead of running them. Only what the tests of the readers use. */
export { expect } from 'vitest';

/** One test of a file. */
export interface Listed {
  name: string;
  run(): unknown;
}

/** The tests of the files that were loaded, in their order. */
export const listed: Listed[] = [];

type Run = (...row: never[]) => unknown;
type Row = readonly unknown[] | unknown;

const titles: string[] = [];
let before: (() => unknown)[] = [];
let after: (() => unknown)[] = [];

/** Groups tests under a title. */
export function describe(title: string, list: () => void): void {
  titles.push(title);
  list();
  titles.pop();
}

/** Lists a test; options such as a time limit may stand before its body. */
export function it(title: string, ...rest: unknown[]): void {
  const body = rest.find((one) => typeof one === 'function') as () => unknown;
  const [first, last] = [before, after];
  const run = async () => {
    for (const prepare of first) await prepare();
    try {
      await body();
    } finally {
      for (const end of last) await end();
    }
  };
  listed.push({ name: [...titles, title].join(' > '), run: first.length + last.length > 0 ? run : body });
}

it.each = eachOf(it);
describe.each = eachOf(describe);

/** The other name of `it`. */
export const test = it;

/** Runs before each test listed later. */
export function beforeEach(prepare: () => unknown): void {
  before = [...before, prepare];
}

/** Runs after each test listed later. */
export function afterEach(end: () => unknown): void {
  after = [...after, end];
}

/** A new file begins: its tests are named after it, and what other files do before and after theirs is forgotten. */
export function beginFile(path: string): void {
  titles.splice(0, titles.length, path);
  before = [];
  after = [];
}

function eachOf(list: (title: string, run: () => void) => void) {
  return (rows: readonly Row[]) =>
    (title: string, ...rest: unknown[]) => {
      const body = rest.find((one) => typeof one === 'function') as Run;
      for (const [index, row] of rows.entries()) {
        const values = Array.isArray(row) ? row : [row];
        list(`${filled(title, values)} #${index}`, () => body(...(values as never[])));
      }
    };
}

function filled(title: string, values: readonly unknown[]): string {
  const left = [...values];
  return title.replace(/%[sidjo]/g, () => String(left.shift()).slice(0, 60));
}
