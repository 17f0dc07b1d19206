/** A name for a mutant that stays when lines move: where it is, and what is changed into what. */
import type { schema } from '@stryker-mutator/api/core';

const AROUND = 18;
const LONGEST = 60;

/** "function: before[was → is]after", the function being the last one that begins above it. */
export function nameOf(source: string, { location, replacement = '' }: schema.MutantResult): string {
  const lines = source.split('\n');
  const offset = ({ line, column }: schema.Position) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const [from, to] = [offset(location.start), offset(location.end)];
  const was = source.slice(from, to);
  const same = commonStart(was, replacement);
  const end = commonStart(reversed(was.slice(same)), reversed(replacement.slice(same)));
  const before = `${source.slice(0, from)}${was.slice(0, same)}`;
  const after = `${was.slice(was.length - end)}${source.slice(to)}`;
  const gone = was.slice(same, was.length - end);
  const come = replacement.slice(same, replacement.length - end);
  return flat(`${placeOf(source.slice(0, from))}: ${before.slice(-AROUND)}[${short(gone)} → ${short(come)}]${after.slice(0, AROUND)}`);
}

function placeOf(above: string): string {
  return [...above.matchAll(/^(?:export )?(?:async )?(?:function|const|class) (\w+)/gm)].at(-1)?.[1] ?? 'top';
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function short(text: string): string {
  const line = flat(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
