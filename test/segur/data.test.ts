import { expect, test } from 'vitest';
import { DISPOSITIFS } from '../../lib/segur/dispositifs';
import { LINKS } from '../../lib/segur/links';
import { isAhiOnly } from '../../lib/segur/profiles';

test('the chapters hold as many proofs as the guides’ totals say', () => {
  const sum = (name: 'DUI' | 'LGC') => DISPOSITIFS[name].chapters?.list.reduce((proofs, chapter) => proofs + (chapter.proofs ?? 0), 0);
  expect(sum('DUI')).toBe(200);
  expect(sum('LGC')).toBe(239);
});

test.each([
  [['Profil Général', 'AHI'], true],
  [['AHI'], true],
  [['Médico-social - DUI : AHI', 'Médico-social - DUI : Profil Général'], true],
  [['Profil Général', 'AHI', 'PA'], false],
  [['Profil Général'], false],
  [[], false],
])('%j is AHI only: %s', (profiles, expected) => expect(isAhiOnly(profiles)).toBe(expected));

test('links are addresses, each once', () => {
  const addresses = Object.values(LINKS).map(({ href }) => href);
  expect(addresses.filter((href) => !/^(https:\/\/[\w.-]+\.fr|mailto:[\w.-]+@[\w.-]+\.fr)/.test(href))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
