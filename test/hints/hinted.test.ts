import { expect, test } from 'vitest';
import { type HintedField, type HintedPage, countFindings, notesOf } from '../../lib/hints/hinted';
import type { Finding } from '../../lib/reading/reading';

const WAITS = new Set(['mandatory-missing']);
const field = (key: string): HintedField => ({ key, controls: [], anchor: {} as Element, describe: [] });
const finding = (at: number | null, rule: string, severity: Finding['severity'], outcome: Finding['outcome'] = 'violation'): Finding => ({
  rule,
  outcome,
  severity,
  field: at,
  label: null,
  message: rule,
  source: '',
});
const page = (findings: Finding[]): HintedPage => ({ findings, fields: ['a', 'b'].map(field), missing: [], beforeSubmitting: false });
const levels = (findings: Finding[], asked = false) => notesOf(page(findings), WAITS, () => asked).map(({ level }) => level);

test('the heaviest finding gives the marker', () => {
  const notes = notesOf(page([finding(0, 'x', 'info'), finding(0, 'y', 'error'), finding(0, 'z', 'warning')]), WAITS, () => false);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.level).toBe('error');
  expect(notes[0]?.spoken.map(({ rule }) => rule)).toEqual(['y', 'z', 'x']);
});

test.each([
  ['waiting', [finding(0, 'mandatory-missing', 'error')], false],
  ['fill', [finding(0, 'mandatory-missing', 'error')], true],
  ['look', [finding(1, 'x', 'warning', 'incomplete')], false],
  ['info', [finding(0, 'mandatory-missing', 'error'), finding(0, 'x', 'info')], false],
])('the level is %s', (level, findings, asked) => {
  expect(levels(findings, asked)).toEqual([level]);
});

test('a finding about the page or about no known field has no marker', () => {
  expect(levels([finding(null, 'x', 'error'), finding(7, 'x', 'error')])).toEqual([]);
});

test('each finding is counted once, emptiness apart, information apart', () => {
  const findings = [
    finding(0, 'mandatory-missing', 'error'),
    finding(0, 'x', 'error'),
    finding(null, 'x', 'warning'),
    finding(1, 'x', 'error', 'incomplete'),
    finding(1, 'x', 'info'),
  ];
  expect(countFindings(findings, WAITS)).toEqual({ error: 1, fill: 1, check: 2, know: 1 });
});
