import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import { situationFrom } from '../../../lib/candidature/equivalence/from-known';
import type { KnownCandidature, KnownPrecedent } from '../../../lib/reading/reading';
import { sayFrench } from './french';

const TODAY = '2026-11-21';
const dpi: KnownPrecedent = { nru: 'DPIVAGUE22', dsr: 'DPI vague 2', wave: 2, obtained: true, version: null };
const ms2: KnownPrecedent = { nru: 'W1', dsr: 'MS2 PDE', wave: 1, obtained: true, version: null };

function known(changes: Partial<KnownCandidature> = {}): KnownCandidature {
  return {
    number: 'RTPJTHUVHX',
    guichet: 'segur',
    dispositif: 'DUI',
    product: { name: 'Produit test', version: 'v0.1', reference: '3323' },
    candidateVersion: '2.0',
    names: ['Produit test'],
    nils: [],
    precedents: [],
    edcNru: { lps: null, proxy: null },
    profiles: ['Profil Général', 'PDE'],
    components: [],
    forecastDate: null,
    ...changes,
  };
}

const idsOf = (candidature: KnownCandidature) => situationFrom(candidature, TODAY)?.asks.map(({ id }) => id);

describe('the situation of a candidature that was read', () => {
  it('is not made without a dispositif', () => {
    expect(situationFrom(known({ dispositif: null }), TODAY)).toBeNull();
  });

  it('asks nothing without a precedent', () => {
    expect(idsOf(known({ components: [{ name: 'C', chapters: ['Sécurité des SI'] }] }))).toEqual([]);
  });

  it('asks what no page says of a root, the components and the proxy', () => {
    const candidature = known({ precedents: [dpi], components: [{ name: 'INSkit', chapters: ['INS'] }], candidateVersion: null });
    expect(idsOf(candidature)).toEqual([
      'main:DPIVAGUE22',
      'root-version:DPIVAGUE22',
      'root-name:DPIVAGUE22',
      'version',
      'new:INSkit',
      'proxy',
    ]);
  });

  it('does not ask for the profile that a vague 1 dispositif names', () => {
    expect(idsOf(known({ precedents: [ms2] }))).toEqual([]);
    expect(idsOf(known({ precedents: [ms2], profiles: ['PDE', 'PA'] }))).toEqual(['profiles:W1']);
  });

  it('asks for the profiles of a root of the same dispositif alone', () => {
    expect(idsOf(known({ precedents: [{ ...dpi, dsr: 'DUI vague 2' }] }))).toContain('profiles:DPIVAGUE22');
    expect(idsOf(known({ precedents: [dpi] }))).not.toContain('profiles:DPIVAGUE22');
  });

  it('asks once about two components of one name', () => {
    const twice = { name: 'C', chapters: [] };
    expect(idsOf(known({ precedents: [ms2], components: [twice, twice] }))).toEqual(['new:C']);
  });

  it('has a text and a definition for every question', () => {
    const asks =
      situationFrom(known({ precedents: [dpi, ms2], profiles: ['PA'], components: [{ name: 'C', chapters: [] }] }), TODAY)?.asks ?? [];
    expect(asks.map(({ text, data, definition }) => sayFrench(text, data) && sayFrench(definition))).not.toContain('');
    expect(asks.length).toBeGreaterThan(4);
  });

  it('takes the answers in, and an empty one as none', () => {
    const candidature = known({ precedents: [dpi], components: [{ name: 'INSkit', chapters: ['INS'] }] });
    const answers = {
      'main:DPIVAGUE22': true,
      'root-version:DPIVAGUE22': ' 1.9 ',
      'root-name:DPIVAGUE22': ' ',
      'new:INSkit': false,
      proxy: true,
    };
    expect(situationFrom(candidature, TODAY, answers)?.situation).toEqual({
      dispositif: 'DUI',
      version: '2.0',
      names: ['Produit test'],
      profiles: ['Profil Général', 'PDE'],
      precedents: [{ ...dpi, version: '1.9', name: null, profiles: [], sameMainComponent: true }],
      components: [{ name: 'INSkit', chapters: ['INS'], isNew: false }],
      isComponentUnread: false,
      newProxy: true,
      today: TODAY,
    });
  });

  it('gives an answer that an answer changes', () => {
    const answerWith = (same: boolean) => {
      const found = situationFrom(known({ precedents: [dpi] }), TODAY, { 'main:DPIVAGUE22': same });
      return found && assess(found.situation, sayFrench).equivalence;
    };
    expect([answerWith(true), answerWith(false)]).toEqual(['applies', 'no']);
  });

  it('takes the product’s name while no commercial name was read', () => {
    expect(situationFrom(known({ names: [] }), TODAY)?.situation.names).toEqual(['Produit test']);
  });
});
