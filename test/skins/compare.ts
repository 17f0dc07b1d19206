/** Where a reading differs from the expected one: one short line a place. */
import type { PageReading } from '../../lib/reading/reading.ts';
import { plain } from '../../lib/reading/text.ts';
import type { Item, PageContent } from './content.ts';

/** How strict a comparison is. */
export interface Strictness {
  /** Words are compared without case, accents and typography: for drifts that change them. */
  anyCase: boolean;
  /** `help` may hold more than what is expected: for markups that print examples and counters of their own. */
  moreHelp: boolean;
}

const strict: Strictness = { anyCase: false, moreHelp: false };

/** Lines "path: expected ..., got ...", of an unknown page only its kind's and its `missing`'s. [] when the reading is right. */
export function differences(expected: PageReading, got: PageReading, how: Partial<Strictness> = {}, content?: PageContent): string[] {
  const rules = { ...strict, ...how };
  const keys = expected.kind === 'unknown' ? (['kind', 'missing', 'fields'] as const) : (Object.keys(expected) as (keyof PageReading)[]);
  const refused = content ? questionsInError(content) : new Set<string>();
  return keys.flatMap((key) => {
    if (key === 'fields') return fieldDifferences(expected.fields, got.fields, rules, refused);
    return walk(key, expected[key], got[key], rules);
  });
}

/** Labels of the questions that print an error: whether it is part of their help is not settled. */
function questionsInError({ body }: PageContent): Set<string> {
  const items = body.flatMap((block) => (block.type === 'form' ? block.form.sections.flatMap((section): Item[] => section.items) : []));
  const questions = items.flatMap((item) => (item.item === 'question' ? [item.question] : item.item === 'group' ? item.rows.flat() : []));
  return new Set(questions.filter(({ error }) => error !== null).map(({ label }) => label));
}

function fieldDifferences(expected: PageReading['fields'], got: PageReading['fields'], rules: Strictness, refused: Set<string>): string[] {
  if (expected.length !== got.length) {
    const wanted = expected.map(({ label }) => plain(label));
    const found = got.map(({ label }) => plain(label));
    const lost = expected.filter(({ label }) => !found.includes(plain(label))).map(({ label }) => label);
    const extra = got.filter(({ label }) => !wanted.includes(plain(label))).map(({ label }) => label);
    return [`fields: expected ${expected.length}, got ${got.length}; lost ${short(lost)}; extra ${short(extra)}`];
  }
  return expected.flatMap((one, index) => {
    const other = got[index];
    const name = `fields[${index} ${one.label.slice(0, 24)}]`;
    return (Object.keys(one) as (keyof typeof one)[]).flatMap((key) => {
      const mayHoldMore = key === 'help' && (rules.moreHelp || refused.has(one.label));
      if (mayHoldMore && (one.help === null || plain(other?.help ?? '').includes(plain(one.help)))) return [];
      return walk(`${name}.${key}`, one[key], other?.[key], rules);
    });
  });
}

function walk(path: string, expected: unknown, got: unknown, rules: Strictness): string[] {
  if (isTree(expected) && isTree(got) && Array.isArray(expected) === Array.isArray(got)) {
    if (Array.isArray(expected) && Array.isArray(got) && expected.length !== got.length)
      return [`${path}: expected ${short(expected)}, got ${short(got)}`];
    const keys = new Set([...Object.keys(expected), ...Object.keys(got)]);
    return [...keys].flatMap((key) => walk(`${path}.${key}`, expected[key], got[key], rules));
  }
  const same =
    typeof expected === 'string' && typeof got === 'string' && rules.anyCase ? plain(expected) === plain(got) : Object.is(expected, got);
  if (same) return [];
  if (typeof expected === 'string' && typeof got === 'string' && expected.length > 60) return [`${path}: ${parting(expected, got)}`];
  return [`${path}: expected ${short(expected)}, got ${short(got)}`];
}

/** Two long texts, from a little before the place where they part. */
function parting(expected: string, got: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at += 1;
  const from = Math.max(0, at - 15);
  return `from character ${from} expected ${short(expected.slice(from, from + 90))}, got ${short(got.slice(from, from + 90))}`;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
