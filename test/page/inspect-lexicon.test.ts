import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { TEN_WORDS, tenRenamed } from '../skins/renamed-words';

const folder = mkdtempSync(join(tmpdir(), 'cap-mots-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `inspect` on the renamed page of a step, with a list of words. */
function inspect(list: string) {
  const example = examples.find(({ name }) => name === 'chapters-dui');
  const skin = SKINS[0];
  if (!example || !skin) throw new Error('There is no such page.');
  const [page, mots] = [join(folder, 'page.html'), join(folder, 'mots.json')];
  writeFileSync(page, tenRenamed(skin, example).html);
  writeFileSync(mots, list);
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'test/tools/inspect.ts', page, '--lexicon', mots], {
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.split('\n').filter(Boolean), number: example.expected.candidature };
}

it('reads with a list of words', { timeout: 60_000 }, () => {
  const { status, stdout, number } = inspect(JSON.stringify({ format: 'cap-convergence-mots', version: 1, words: TEN_WORDS }));
  expect(status).toBe(0);
  expect(JSON.parse(stdout).reading).toMatchObject({ kind: 'chapter-list', candidature: number, missing: [] });
});

it.each([
  ['no JSON', '{', 'it is no JSON'],
  ['another file', '{"format":"cap-convergence"}', 'its format'],
  [
    'a refused word',
    '{"format":"cap-convergence-mots","version":1,"words":[{"word":"Validé","means":"to-modify"}]}',
    'something else already: "Validé" (validated)',
  ],
])('says in one line why a file is no list: %s', { timeout: 60_000 }, (_, list, why) => {
  const { status, stdout, lines } = inspect(list);
  expect([status, stdout, lines.length]).toEqual([2, '', 1]);
  expect(lines[0]).toContain(why);
});
