import { expect, it } from 'vitest';
import { RULES } from '../../lib/rules';

const isWhole = (rule: string, value: string) => RULES.find(({ id }) => id === rule)?.isWhole?.(value) ?? false;

it.each([
  ['siret-format', '1', false],
  ['siret-format', '732 829 320 0007', false],
  ['siret-format', '732 829 320 00075', true],
  ['siret-is-siren', '732829320', false],
  ['nru-format', 'RTPJTHIJV', false],
  ['nru-format', 'rtpj thij v1', true],
  ['nru-looks-like-other-number', '732829320', false],
  ['date-format', '31/02/202', false],
  ['date-format', '31/02/2027', true],
  ['date-format', '2027-02-31', true],
  ['forecast-date', '0002-10-01', false], // the browser's own date field, while 2027 is typed
  ['forecast-date', '0202-10-01', false],
  ['forecast-date', '2027-10-01', true],
  ['email-format', 'camille.martin', false],
  ['phone-format', '06 12 34', false],
])('%s judges « %s » while it is typed: %s', (rule, value, whole) => {
  expect(isWhole(rule, value)).toBe(whole);
});

it('is for answers that are there: emptiness waits otherwise', () => {
  expect(RULES.filter((rule) => rule.waits && rule.isWhole)).toEqual([]);
});
