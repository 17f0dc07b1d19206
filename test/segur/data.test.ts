import { expect, test } from 'vitest';
import { CHAPTERS } from '../../lib/segur/chapters';
import { DEROGATORY_PROOFS } from '../../lib/segur/derogatory';
import { GUICHET_STEPS } from '../../lib/segur/guichets';
import { LINKS } from '../../lib/segur/links';
import { isAhiOnly, PROFILES } from '../../lib/segur/profiles';

test('the chapters hold as many proofs as the guides’ totals say', () => {
  const sum = (name: 'DUI' | 'LGC') => CHAPTERS[name]?.chapters.reduce((proofs, chapter) => proofs + (chapter.proofs ?? 0), 0);
  expect(sum('DUI')).toBe(200);
  expect(sum('LGC')).toBe(239);
});

test('each list of profiles begins with Général, and each name stands once', () => {
  for (const list of Object.values(PROFILES)) {
    if (!list) continue;
    expect(list.profiles.filter(({ general }) => general)).toEqual([list.profiles[0]]);
    expect(new Set(list.profiles.map(({ name }) => name)).size).toBe(list.profiles.length);
  }
});

test.each([
  [['Profil Général', 'AHI'], true],
  [['AHI'], true],
  [['Profil Général', 'AHI', 'PA'], false],
  [['Profil Général'], false],
  [[], false],
])('%j is AHI only: %s', (profiles, expected) => expect(isAhiOnly(profiles)).toBe(expected));

test('the way through the counters goes forward only, and every piece is sourced', () => {
  GUICHET_STEPS.forEach(({ after, source }, at) => {
    const before = GUICHET_STEPS.slice(0, at).map(({ id }) => id);
    expect(after.filter((id) => !before.includes(id))).toEqual([]);
    expect(source).not.toBe('');
  });
  expect(DEROGATORY_PROOFS.every(({ mustShow, source }) => mustShow.length > 1 && source !== '')).toBe(true);
});

test('links are addresses, each once', () => {
  expect(LINKS.filter(({ href }) => !/^(https:\/\/[\w.-]+\.fr|mailto:[\w.-]+@[\w.-]+\.fr)/.test(href))).toEqual([]);
  expect(new Set(LINKS.map(({ id }) => id)).size).toBe(LINKS.length);
});
