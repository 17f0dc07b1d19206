/** What the tables of rule tests share: a reading with some fields, and the messages that one rule has for it. */
import { blankReading } from '../../lib/page/blank';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FieldReading, Finding, KnownCandidature, PageReading } from '../../lib/reading/reading';
import { messageKey, runRules, type Rule, type RuleContext } from '../../lib/rules/rule';

export const NOW = '2026-09-01T09:30';
const FRENCH = JSON.parse(readFileSync('public/_locales/fr/messages.json', 'utf8')) as Record<string, { message: string }>;
const ENGLISH = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

/** A field as read: a filled text field unless told otherwise. `filled` follows `value`. */
export function field(part: Partial<FieldReading>): FieldReading {
  return {
    id: 0,
    label: 'Question',
    section: null,
    row: null,
    kind: 'text',
    mandatory: true,
    filled: (part.value ?? '') !== '',
    value: '',
    options: [],
    help: null,
    fileRule: null,
    ...part,
  };
}

/** A page as read: DUI, Étape 1, nothing on it; its fields are numbered in order. */
export function page(part: Partial<PageReading> = {}): PageReading {
  return {
    ...blankReading('https://convergence.esante.gouv.fr/'),
    kind: 'step1-form',
    title: "Questionnaire d'évaluation : DUI vague 2",
    guichet: 'segur',
    dispositif: 'DUI',
    wave: 2,
    candidature: 'RTPJTHIJVH',
    product: { name: 'Produit test', version: 'v0.1', reference: '3323' },
    step: 1,
    ...part,
    fields: (part.fields ?? []).map((each, id) => ({ ...each, id })),
  };
}

/** A remembered candidature: the page's own unless told otherwise. */
export function known(part: Partial<KnownCandidature> = {}): KnownCandidature {
  return {
    number: 'RTPJTHIJVH',
    guichet: 'segur',
    dispositif: 'DUI',
    product: null,
    candidateVersion: null,
    names: [],
    nils: [],
    precedents: [],
    edcNru: { lps: null, proxy: null },
    profiles: [],
    components: [],
    forecastDate: null,
    ...part,
  };
}

/** What one rule finds; `message` is its short key, after proof that the key is a text in both languages. */
export function findings(rule: Rule, reading: PageReading, context: Partial<RuleContext> = {}): Finding[] {
  const errors: unknown[] = [];
  const found = runRules(
    [rule],
    { reading, known: [], now: NOW, ...context },
    (key) => {
      expect(FRENCH[key]?.message, `French text ${key}`).toBeTruthy();
      expect(ENGLISH[key]?.message, `English text ${key}`).toBeTruthy();
      return key.slice(messageKey(rule.id, '').length);
    },
    (_, error) => errors.push(error),
  );
  expect(errors).toEqual([]);
  return found;
}

/** A finding in short: "message", preceded by "?" when incomplete and by its severity when it is not the rule's own. */
export function short(rule: Rule, finding: Finding): string {
  const severity = finding.severity === rule.severity ? '' : `${finding.severity} `;
  return `${severity}${finding.outcome === 'incomplete' ? '?' : ''}${finding.message}`;
}

/** One test a row: a typed value and what the rule says of it, undefined for nothing. */
export function valueTable(
  rule: Rule,
  asked: Partial<FieldReading>,
  rows: [string, string | undefined][],
  reading: Partial<PageReading> = {},
  context: Partial<RuleContext> = {},
): void {
  test.each(rows)(`${rule.id} %j -> %s`, (value, expected) => {
    const found = findings(rule, page({ ...reading, fields: [...(reading.fields ?? []), field({ ...asked, value })] }), context);
    expect(found.map((each) => short(rule, each))).toEqual(expected === undefined ? [] : [expected]);
  });
}

/** A row of a page table: what it shows, the page, what is said as [short message, label], and what else the rule may look at. */
export type PageRow = [string, PageReading, [string, string | null][], Partial<RuleContext>?];

/** One test a row: a page and all that the rule says of it, with the label each finding stands at. */
export function pageTable(rule: Rule, rows: PageRow[]): void {
  test.each(rows)(`${rule.id}: %s`, (_, reading, expected, context = {}) => {
    const found = findings(rule, reading, context);
    expect(found.map((each) => [short(rule, each), each.label])).toEqual(expected);
  });
}

/** "Précédent référencement" of that row, as the form asks it. */
export function precedent(row: number | null, nru: string, dsr: string): FieldReading[] {
  const section = '4. Informations relatives à la Version candidate';
  return [
    field({ label: 'Numéro unique de référencement', section, row, value: nru }),
    field({ label: row === null ? 'DSR Vague 2' : 'DSR', section, row, kind: 'select', value: dsr }),
  ];
}
