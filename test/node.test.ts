import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { refusal, takes } from './node.cjs';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const TRIED = ['20.19.0', '20.20.2', '22.13.0', '22.23.3', '24.0.0', '24.22.3', '26.1.0'];

describe('the Node that runs the project', () => {
  it.each(TRIED)('may be %s, which every locked package takes', (version) => {
    expect(takes(engines.node, version)).toBe(true);
    const lock: Record<string, { engines?: { node?: string } }> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const refusing = Object.entries(lock).filter(([, entry]) => !satisfies(version, entry.engines?.node ?? '*'));
    expect(refusing.map(([path]) => path)).toEqual([]);
  });

  it.each(['12.22.12', '18.20.4', '20.18.3', '21.7.0', '22.12.0', '23.11.0'])('is not %s, which is told so in one sentence', (version) => {
    expect(refusal(version)).toMatch(/^Node [\d.]+ cannot run this project: install Node 24 from https:\/\/nodejs\.org\/ \([^)]*\)\.$/);
  });

  it.each([
    ['^20.19.0', '20.19.0', true],
    ['^20.19.0', '22.0.0', false],
    ['>=24.0.0', '25.0.0', true],
    ['^20.19.0 || >=24.0.0', '24.0.0', true],
    ['^20.19.0 || >=24.0.0', '22.0.0', false],
  ])('%s takes %s: %s', (range, version, taken) => {
    expect(takes(range, version)).toBe(taken);
    expect(satisfies(version, range)).toBe(taken);
  });
});
