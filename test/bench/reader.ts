/**
 * What reading a page costs in Chromium, as multiples of one bare pass over its nodes in the same run: beside reading again after a key, axe-core's form
 * rules, Readability, and accessible names by dom-accessibility-api. `npm run bench`; `-- --json` prints it as data, `-- 160` those pages alone whose names hold that.
 */
import { createRequire } from 'node:module';
import { chromium } from 'playwright';
import { build, type Rollup } from 'vite';
import { isRoot, pathOf } from '../browsers.mjs';
import type { Costs } from './in-page';
import { benchPages } from './reader-pages';

const ROUNDS = 9;

const options = process.argv.slice(2);
const isJson = options.includes('--json');
const wanted = options.find((option) => !option.startsWith('--')) ?? '';

/** A ratio in each round: its median and its quartiles. */
interface Spread {
  median: number;
  low: number;
  high: number;
}

interface Row {
  page: string;
  kind: string;
  elements: number;
  fields: number;
  /** Ms of one bare pass. */
  walk: number;
  /** Bare passes that each costs. */
  times: Record<string, Spread>;
  /** Microseconds of reading a field; null on a page without any. */
  perField: number | null;
}

const script = await bundled();
const browser = await chromium.launch({ executablePath: pathOf('chrome'), chromiumSandbox: !isRoot() });
try {
  const rows: Row[] = [];
  if (!isJson) console.log('page, elements, fields: times one bare pass over its nodes (median, quartiles)');
  for (const [name, html] of benchPages()) {
    if (!name.includes(wanted)) continue;
    const row = rowOf(name, await costsOf(html()));
    rows.push(row);
    if (!isJson) console.log(lineOf(row));
  }
  if (isJson) console.log(JSON.stringify(rows, null, 2));
} finally {
  await browser.close();
}

async function bundled(): Promise<string> {
  const entry = new URL('in-page.ts', import.meta.url).pathname;
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  return (output[0] as Rollup.RollupOutput).output[0].code;
}

async function costsOf(html: string): Promise<Costs> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  await page.addScriptTag({ content: script });
  const costs = await page.evaluate(
    (rounds) => (window as unknown as { timePage(rounds: number): Promise<Costs> }).timePage(rounds),
    ROUNDS,
  );
  await page.close();
  return costs;
}

function rowOf(page: string, { elements, fields, kind, rounds: { walk = [], ...others } }: Costs): Row {
  const times = Object.fromEntries(
    Object.entries(others).map(([name, costs]) => [name, spreadOf(costs.map((cost, round) => cost / (walk[round] ?? Number.NaN)))]),
  );
  const reading = median(others.reading ?? []);
  return { page, kind, elements, fields, walk: median(walk), times, perField: fields > 0 ? (reading / fields) * 1_000 : null };
}

function spreadOf(ratios: number[]): Spread {
  const sorted = ratios.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

function median(costs: number[]): number {
  return spreadOf(costs).median;
}

function lineOf({ page, kind, elements, fields, walk, times, perField }: Row): string {
  const parts = Object.entries(times).map(
    ([name, { median: middle, low, high }]) => `${name} ${digits(middle)} (${digits(low)}-${digits(high)})`,
  );
  const each = perField === null ? '' : `, ${perField.toFixed(0)} us a field`;
  return `${page} [${kind}], ${elements}, ${fields}: walk ${walk.toFixed(3)} ms; ${parts.join('; ')}${each}`;
}

function digits(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
