import { expect, it } from 'vitest';
import { monthNumber } from '../../../lib/page/facts/months';
import { readDay } from '../../../lib/page/form/typed';

it.each([
  ['janv', 1],
  ['fev', 2],
  ['fevrier', 2],
  ['mars', 3],
  ['avril', 4],
  ['mai', 5],
  ['juin', 6],
  ['juil', 7],
  ['aout', 8],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
  ['ma', 0],
  ['par', 0],
])('%s is month %i', (word, number) => {
  expect(monthNumber(word)).toBe(number);
});

it('reads a day written with a cut month', () => {
  expect(readDay('1er févr. 2027')).toBe('2027-02-01');
  expect(readDay('30 sept. 2027')).toBe('2027-09-30');
  expect(readDay('30 fév. 2027')).toBeNull();
});
