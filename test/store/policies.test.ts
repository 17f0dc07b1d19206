import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asManaged } from '../../lib/browser/managed';
import { RULES } from '../../lib/rules/index';

const FIREFOX_ID = '{a8ba987c-566c-4f5b-b327-e363a9d9a8ad}';
const CHROME_ID = 'mkglblpkolklekldoecckhaagkgcdekg';
const read = (file: string) => readFileSync(`test/store/policies/${file}`, 'utf8');

/** The values that the files set, which show every key. */
const SET = JSON.parse(read('chrome-edge.json'))['3rdparty'].extensions[CHROME_ID];

it('the policy files set every key of the schema, to what is understood', () => {
  expect(Object.keys(SET)).toEqual(Object.keys(JSON.parse(readFileSync('public/managed.json', 'utf8')).properties));
  expect(asManaged(SET)).toEqual({
    language: 'fr',
    reminderDays: [30, 7, 1, 0],
    disabledRules: ['profile-none'],
    withoutWelcome: true,
    paused: false,
    withoutSync: true,
    words: [{ word: 'À corriger', means: 'to-modify' }],
  });
  expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(SET.disabledRules));
});

it('Firefox is told the same, and where the package is', () => {
  const { policies } = JSON.parse(read('policies.json'));
  expect(policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(SET);
  expect(policies.ExtensionSettings[FIREFOX_ID].install_url).toMatch(/^file:\/\/\/.*\.xpi$/);
});

it.each([
  ['chrome.reg', 'Google\\Chrome'],
  ['edge.reg', 'Microsoft\\Edge'],
])('%s tells Windows the same', (file, product) => {
  expect(
    fromRegistry(read(file), `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\3rdparty\\extensions\\${CHROME_ID}\\policy`),
  ).toEqual(SET);
});

/** The values under a key: a number is a boolean where it has no list above it, and a key below is a list, or one of a list of objects. */
function fromRegistry(text: string, key: string): Record<string, unknown> {
  expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
  const found: Record<string, unknown> = {};
  for (const part of text.split('\r\n\r\n').slice(1)) {
    const [head = '', ...lines] = part.trim().split('\r\n');
    const list = head.slice(1, -1).slice(key.length + 1);
    expect(head.startsWith(`[${key}`)).toBe(true);
    const values = lines.map((line) => /^"(\w+)"=(?:"(.*)"|dword:(\w{8}))$/.exec(line) ?? []);
    const [, objects] = /^(\w+)\\\d+$/.exec(list) ?? [];
    if (objects)
      found[objects] = [
        ...((found[objects] as object[] | undefined) ?? []),
        Object.fromEntries(values.map(([, name, said]) => [name, said])),
      ];
    else if (list !== '') found[list] = values.map(([, , said, number]) => said ?? Number.parseInt(number ?? '', 16));
    else for (const [, name = '', said, number] of values) found[name] = said ?? number !== '00000000';
  }
  return found;
}
