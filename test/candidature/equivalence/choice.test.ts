import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import type { Precedent } from '../../../lib/candidature/equivalence/situation';
import { sayFrench } from './french';
import { root, shares, situation } from './situations';

const choices: [why: string, chosen: Precedent, other: Precedent][] = [
  ['one that applies, before one with a version too high', root({ nru: 'Z' }), root({ nru: 'A', version: '9' })],
  [
    'a referenced one to be checked, before one in progress',
    root({ nru: 'Z', sameMainComponent: null }),
    root({ nru: 'A', obtained: false }),
  ],
  [
    'the same composant principal, before one of which nobody said',
    root({ nru: 'Z', obtained: false }),
    root({ nru: 'A', obtained: false, sameMainComponent: null }),
  ],
  ['the one that covers a profile more', root({ nru: 'Z', dsr: 'DUI', profiles: ['PA'] }), root({ nru: 'A', dsr: 'DUI' })],
  ['the first by name, all else equal', root({ nru: 'A' }), root({ nru: 'Z' })],
];

describe('of two roots', () => {
  it.each(choices)('%s', (_, chosen, other) => {
    expect(assess(situation({ precedents: [chosen, other] }), sayFrench).root).toBe(chosen.nru);
    expect(assess(situation({ precedents: [other, chosen] }), sayFrench).root).toBe(chosen.nru);
  });

  it('with one NRU, the order does not matter', () => {
    const precedents = [root({ version: '1.1' }), root({ version: null })];
    expect(assess(situation({ precedents }), sayFrench)).toEqual(assess(situation({ precedents: precedents.toReversed() }), sayFrench));
  });
});

it('a profile of the same name on another dispositif is not covered', () => {
  const { proofs } = assess(situation({ precedents: [root({ profiles: ['PA'] })] }), sayFrench);
  expect(shares(proofs)).toEqual(['Profil Général: not-common/not-common', 'PA: all/all']);
});

it('a component of which nobody said whether it is new counts as new', () => {
  const components = [
    { name: 'C', chapters: ['Sécurité des SI'], isNew: null },
    { name: 'D', chapters: ['Cœur de métier'], isNew: false },
  ];
  const { proofs, case: name } = assess(situation({ precedents: [root()], components }), sayFrench);
  expect(shares(proofs).slice(2)).toEqual(['Sécurité des SI: all/all']);
  expect(name).toBe('1A');
});
