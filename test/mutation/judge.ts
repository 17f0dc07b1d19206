/** What Stryker's report says: the share of mutants killed in each file, and whether those left are the ones that were looked at. */
import { readFileSync } from 'node:fs';
import type { schema } from '@stryker-mutator/api/core';
import { nameOf } from './mutant-name.ts';

/** At least this share of the mutants must be killed. */
const WANTED = 0.9;

/** Mutants that may survive, by their reason, then by file: each as `nameOf` names it. */
type Survivors = Record<string, Record<string, string[]>>;

const survivors: Survivors = JSON.parse(readFileSync(`${import.meta.dirname}/survivors.json`, 'utf8'));

/** Lines to print, and whether all is as wanted. */
export function judge({ files }: schema.MutationTestResult): { lines: string[]; isGood: boolean } {
  const tried = Object.entries(files).map(([file, { source, mutants }]) => {
    const left = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    return { file, all: mutants.length, left: left.map((mutant) => ({ line: mutant.location.start.line, name: nameOf(source, mutant) })) };
  });
  const unlisted = tried.flatMap(({ file, left }) =>
    left.filter(({ name }) => !listedOf(file).includes(name)).map(({ line, name }) => `${file}:${line} ${name}`),
  );
  const killed = tried.flatMap(({ file, left }) =>
    listedOf(file)
      .filter((name) => !left.some((one) => one.name === name))
      .map((name) => `${file} ${name}`),
  );
  const all = sum(tried.map((one) => one.all));
  const left = sum(tried.map((one) => one.left.length));
  const lines = [
    ...tried.map((one) => `${share(one.all, one.left.length)}  ${one.file}: ${one.left.length} of ${one.all} left`),
    ...unlisted.map((one) => `survives, and is not in survivors.json: ${one}`),
    ...killed.map((one) => `survives no longer, strike it from survivors.json: ${one}`),
    `${share(all, left)} of ${all} mutants killed; ${left} left, ${unlisted.length} of them not listed.`,
  ];
  return { lines, isGood: unlisted.length === 0 && killed.length === 0 && left <= all * (1 - WANTED) };
}

function listedOf(file: string): string[] {
  return Object.values(survivors).flatMap((files) => files[file] ?? []);
}

function share(all: number, left: number): string {
  return `${(100 - (left / all) * 100).toFixed(1).padStart(5)} %`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
