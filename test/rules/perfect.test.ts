import { expect, test } from 'vitest';
import { RULES } from '../../lib/rules';
import type { KnownCandidature, PageReading } from '../../lib/reading/reading';
import { runRules } from '../../lib/rules/rule';
import { DISPOSITIFS, type DispositifName } from '../../lib/segur/dispositifs';
import { perfectStep1, perfectStep2 } from './perfect';
import { known } from './table';

const NAMES = Object.keys(DISPOSITIFS) as DispositifName[];
const BEFORE_EVERY_DATE = '2025-09-01T09:30';

const memory: KnownCandidature[] = [
  known({
    names: ['Medi10', 'Medi20', 'Medi30'],
    candidateVersion: '3.10',
    precedents: [{ nru: 'IZCYKCWXGY', dsr: 'LGC vague 2', wave: 2, obtained: true, version: '3.9' }],
  }),
];

function alarms(reading: PageReading, remembered: KnownCandidature[]) {
  const thrown: unknown[] = [];
  const found = runRules(
    RULES,
    { reading, known: remembered, now: BEFORE_EVERY_DATE },
    (key) => key,
    (rule, error) => thrown.push(rule, error),
  );
  expect(thrown).toEqual([]);
  return found.filter(({ severity }) => severity !== 'info').map(({ message, label }) => `${message} (${label})`);
}

test.each(NAMES)('%s: Étape 1 without a fault raises no alarm', (dispositif) => {
  const reading = { ...perfectStep1(dispositif) };
  const forecast = reading.fields.find(({ label }) => label.startsWith('Date prévisionnelle'));
  if (forecast && dispositif === 'DRIMBOX') forecast.value = '2026-05-12';
  expect(alarms(reading, [])).toEqual([]);
  expect(alarms(reading, memory)).toEqual([]);
});

test.each(NAMES)('%s: Étape 2 without a fault raises no alarm', (dispositif) => {
  expect(alarms(perfectStep2(dispositif), [])).toEqual([]);
  expect(alarms(perfectStep2(dispositif), memory)).toEqual([]);
});

test.each(NAMES)('%s: emptied, the same forms raise one alarm a mandatory question', (dispositif) => {
  for (const perfect of [perfectStep1(dispositif), perfectStep2(dispositif)]) {
    const fields = perfect.fields.map((field) => ({ ...field, value: '', filled: false }));
    expect(alarms({ ...perfect, fields }, [])).toHaveLength(fields.filter(({ mandatory }) => mandatory).length);
  }
});
