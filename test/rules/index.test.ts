import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../lib/rules';
import { claimOf } from '../../lib/rules/quotations';
import { messageKey, runRules } from '../../lib/rules/rule';
import { titleOf } from '../../lib/segur/claim';
import { field, page } from './table';

const files = readdirSync('lib/rules').filter((name) => name.endsWith('.ts') && !['rule.ts', 'index.ts', 'quotations.ts'].includes(name));
const words = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;

test('every rule file is listed, under its own name', () => {
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s says where it is written, is explained in both languages and has a table',
  (id, rule) => {
    const claim = claimOf(rule);
    expect(claim && titleOf(claim)).toBe(rule.source);
    if (/^(Guide|Webinaire)/.test(rule.source)) expect(claim?.words.length).toBeGreaterThan(5);
    if (rule.confidence === 'inferred') expect(rule.severity).not.toBe('error');
    for (const language of ['fr', 'en']) {
      for (const part of ['title', 'explain', 'example'])
        expect(words(language)[messageKey(id, part)]?.message, `${language} ${part}`).toBeTruthy();
    }
    expect(readdirSync('test/rules')).toContain(`${id}.test.ts`);
  },
);

test('every text of a rule is said by it, and every text it says exists', () => {
  for (const file of files) {
    const id = file.slice(0, -3);
    const prefix = messageKey(id, '');
    const code = readFileSync(`lib/rules/${file}`, 'utf8') + readFileSync('lib/rules/terms/phone.ts', 'utf8');
    const texts = Object.keys(words('fr')).filter((key) => key.startsWith(prefix) && !/_(title|explain|example)$/.test(key));
    expect(
      texts.filter((key) => !code.includes(`'${key.slice(prefix.length)}'`)),
      id,
    ).toEqual([]);
    expect(texts.length, id).toBeGreaterThan(0);
  }
});

test('French texts are typed with care', () => {
  const texts = Object.entries(words('fr')).filter(([key]) => key.startsWith('rule_'));
  expect(
    texts.filter(([, { message }]) => /[a-zà-ÿ]'|\.\.\.|" |\S[!?;:](\s|$)|«\S|\S»|refusée/i.test(message)).map(([key]) => key),
  ).toEqual([]);
});

test('a rule that throws hides no other', () => {
  const broken = {
    id: 'broken',
    severity: 'error',
    source: '-',
    confidence: 'stated',
    checkPage: () => {
      throw new Error('ours');
    },
  } as const;
  const thrown: string[] = [];
  const context = { reading: page({ fields: [field({ label: 'Nom' })] }), known: [], now: '2026-09-01T09:30' };
  const found = runRules(
    [broken, ...RULES],
    context,
    (key) => key,
    (rule) => thrown.push(rule),
  );
  expect(thrown).toEqual(['broken']);
  expect(found.map(({ rule }) => rule)).toContain('mandatory-missing');
});

test('a guide of another dispositif says so', () => {
  const sourcesOn = (dispositif: 'DUI' | 'LGC' | null) =>
    runRules(
      RULES,
      { reading: page({ dispositif, fields: [field({ label: 'Nom' })] }), known: [], now: '2026-09-01T09:30' },
      (key) => key,
    ).map(({ source }) => source);
  expect(sourcesOn('DUI')).toEqual(['Guide DUI, Étape 1, 1. Informations du responsable légal']);
  expect(sourcesOn('LGC')).toEqual(['Guide DUI, Étape 1, 1. Informations du responsable légal (écrit pour le DUI)']);
  expect(sourcesOn(null)).toEqual(sourcesOn('DUI'));
});
