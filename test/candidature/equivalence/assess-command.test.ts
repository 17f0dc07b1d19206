import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import { sayFrench } from './french';
import { parseSituation } from '../../tools/situation-shape';
import { newComponent, root, situation } from './situations';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/assess.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fileWith(text: string): string {
  const path = join(folder, 'situation.json');
  writeFileSync(path, text);
  return path;
}

describe('npm run assess', { timeout: 60_000 }, () => {
  it('prints what the engine says', () => {
    const given = situation({ precedents: [root()], components: [newComponent('Sécurité des SI')] });
    const { status, stdout, stderr } = run(fileWith(JSON.stringify(given)));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(assess(given, sayFrench));
  });

  it.each([
    ['a wrong key', () => fileWith(JSON.stringify({ ...situation(), newProxy: 'non' })), 'newProxy: expected true, false or null'],
    ['no JSON', () => fileWith('not json'), 'expected one JSON object'],
    ['a file that is not there', () => '/nowhere/situation.json', 'cannot be read (ENOENT)'],
  ])('stops at %s with one line', (_, path, words) => {
    const { status, stdout, stderr } = run(path());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a wrong situation', () => {
  it.each([
    ['dispositif: expected one of DUI', { dispositif: 'DUI2' }],
    ['version: ', { version: 2 }],
    ['names[1]: ', { names: ['A', 1] }],
    ['precedents[0].wave: expected 1 or 2', { precedents: [{ ...root(), wave: 3 }] }],
    ['precedents[0].obtained: ', { precedents: [{ ...root(), obtained: 'oui' }] }],
    ['precedents: expected a list', { precedents: {} }],
    ['components[0].chapters: expected a list of texts', { components: [{ name: 'C', isNew: true }] }],
    ['newProxy: ', { newProxy: undefined }],
    ['today: expected a day', { today: '2026-02-30' }],
    ['today: expected a day', { today: '21/11/2026' }],
    ['today: ', { today: 20261121 }],
  ])('is told as "%s"', (start, changes) => {
    const parsed = parseSituation(JSON.stringify({ ...situation(), ...changes }));
    expect('complaint' in parsed && parsed.complaint.startsWith(start)).toBe(true);
  });

  it('names every key that is missing', () => {
    expect(parseSituation('{"dispositif":"DUI","version":null,"names":[],"profiles":[],"precedents":[],"today":"2026-11-21"}')).toEqual({
      complaint: 'components: expected a list; newProxy: expected true, false or null',
    });
  });

  it.each(['[]', 'null', '3', ''])('may be no object at all: %s', (text) => {
    expect(parseSituation(text)).toEqual({ complaint: 'expected one JSON object' });
  });
});
