import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import type { Component, Precedent, ProofShare, Share, Situation } from '../../../lib/candidature/equivalence/situation';
import { DISPOSITIFS, type DispositifName } from '../../../lib/segur/dispositifs';
import { sayFrench } from './french';

const DSRS = ['MS1', 'MS2 PDE', 'MS2 PDS', 'DPI', 'LGC vague 2', 'DSR-MS-DUI-Va2', 'DUI', 'RIS', 'DB vague 2', 'SGL', 'inconnu', ''];
const PROFILES = ['Profil Général', 'PA', 'PDE', 'PDS', 'PH avec décision d’orientation', 'AHI', ''];
const CHAPTERS = ['Gestion de l’Identité Nationale de Santé', 'Sécurité des SI', 'Cœur de métier'];
const WEIGHT: Record<Share, number> = { none: 0, 'not-common': 1, all: 2 };

const answer = fc.constantFrom(true, false, null);
const version = fc.oneof(fc.constant(null), fc.constantFrom('1', '1.0', 'v2.1', '10.0', 'printemps'), fc.string({ maxLength: 5 }));
const someOf = (words: string[]) => fc.array(fc.constantFrom(...words), { maxLength: 4 });
const component: fc.Arbitrary<Component> = fc.record({ name: fc.string({ maxLength: 8 }), chapters: someOf(CHAPTERS), isNew: answer });
const precedent: fc.Arbitrary<Precedent> = fc.record({
  nru: fc.oneof(fc.constantFrom('AAAAAAAAAA', 'BBBBBBBBBB', 'CCCCCCCCCC'), fc.string({ maxLength: 10 })),
  dsr: fc.constantFrom(...DSRS),
  wave: fc.constantFrom(1 as const, 2 as const),
  obtained: fc.boolean(),
  version,
  profiles: someOf(PROFILES),
  sameMainComponent: answer,
});
const anySituation: fc.Arbitrary<Situation> = fc.record({
  dispositif: fc.constantFrom(...(Object.keys(DISPOSITIFS) as DispositifName[])),
  version,
  names: fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
  profiles: someOf(PROFILES),
  precedents: fc.array(precedent, { maxLength: 5 }),
  components: fc.array(component, { maxLength: 3 }),
  newProxy: answer,
  today: fc.constantFrom('2026-05-12', '2026-11-21', '2027-10-01', '2027-10-02', '2030-01-01'),
});
const shuffled = anySituation.chain((given) =>
  fc
    .shuffledSubarray(given.precedents, { minLength: given.precedents.length })
    .map((precedents): [Situation, Situation] => [given, { ...given, precedents }]),
);

/** Every part of `before` is still there, with at least as much left to file. */
function masksNoMore(before: ProofShare[], after: ProofShare[]): boolean {
  return before.every(({ part, name, wave1, wave2 }) => {
    const same = after.find((share) => share.part === part && share.name === name);
    return same !== undefined && WEIGHT[same.wave1] >= WEIGHT[wave1] && WEIGHT[same.wave2] >= WEIGHT[wave2];
  });
}

describe('whatever the situation', { timeout: 60_000 }, () => {
  it('an answer comes, with a sentence and a source for each step', () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        const { steps, proofs } = assess(given, sayFrench);
        expect(proofs[0]?.part).toBe('profile');
        expect(steps.every(({ text, source }) => text !== '' && source !== '')).toBe(true);
      }),
    );
  });

  it('adding a component never masks more', () => {
    fc.assert(
      fc.property(anySituation, component, (given, added) => {
        const after = assess({ ...given, components: [...given.components, added] }, sayFrench);
        expect(masksNoMore(assess(given, sayFrench).proofs, after.proofs)).toBe(true);
      }),
    );
  });

  it('removing the root never masks more', () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        const without = { ...given, precedents: given.precedents.filter(({ wave }) => wave === 1) };
        expect(masksNoMore(assess(given, sayFrench).proofs, assess(without, sayFrench).proofs)).toBe(true);
      }),
    );
  });

  it('removing a vague 1 precedent never masks more', () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        const without = { ...given, precedents: given.precedents.filter(({ wave }) => wave === 2) };
        expect(masksNoMore(assess(given, sayFrench).proofs, assess(without, sayFrench).proofs)).toBe(true);
      }),
    );
  });

  it('nothing is masked by a root while équivalence does not apply', () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        const { equivalence, proofs } = assess(given, sayFrench);
        fc.pre(equivalence !== 'applies');
        expect(proofs.every(({ wave2 }) => wave2 === 'all')).toBe(true);
      }),
    );
  });

  it('the order of precedents does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(assess(other, sayFrench)).toEqual(assess(given, sayFrench));
      }),
    );
  });

  it('a root that is not obtained gives later before Date 2 and no after', () => {
    const pending = precedent.map(
      (drawn): Precedent => ({ ...drawn, wave: 2, obtained: false, sameMainComponent: true, version: null, dsr: 'DPI' }),
    );
    fc.assert(
      fc.property(anySituation, pending, (given, root) => {
        const before = { ...given, dispositif: 'DUI' as const, precedents: [root], date2: '2027-10-01T12:00', today: '2027-09-30' };
        expect(assess(before, sayFrench).equivalence).toBe('later');
        expect(assess({ ...before, today: '2027-10-02' }, sayFrench).equivalence).toBe('no');
      }),
    );
  });
});
