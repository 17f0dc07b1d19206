import type { Component, Precedent, Situation } from '../../../lib/candidature/equivalence/situation';

/** A DUI candidature of a solution that was never referenced, with the profile PA: the nominal case of the webinar of 16 April 2026. */
export function situation(changes: Partial<Situation> = {}): Situation {
  return {
    dispositif: 'DUI',
    version: '2.0',
    names: ['Solution A'],
    profiles: ['PA'],
    precedents: [],
    components: [],
    newProxy: false,
    today: '2026-11-21',
    date2: '2027-10-01T12:00',
    ...changes,
  };
}

/** A referenced vague 2 solution with the same composant principal and a lower version. */
export function root(changes: Partial<Precedent> = {}): Precedent {
  return {
    nru: 'ROOTVAGUE2',
    dsr: 'DPI',
    wave: 2,
    obtained: true,
    version: '1.0',
    profiles: [],
    sameMainComponent: true,
    ...changes,
  };
}

/** A referenced vague 1 solution. */
export function wave1(dsr: string, profiles: string[] = [], changes: Partial<Precedent> = {}): Precedent {
  return { nru: `W1 ${dsr}`, dsr, wave: 1, obtained: true, version: '0.9', profiles, sameMainComponent: true, ...changes };
}

/** An additional component that is new with respect to the root. */
export function newComponent(...chapters: string[]): Component {
  return { name: `Composant ${chapters[0]}`, chapters, isNew: true };
}

/** The shares of an assessment as short words: "PA: all/all". */
export function shares(proofs: { name: string; wave1: string; wave2: string }[]): string[] {
  return proofs.map(({ name, wave1: first, wave2: second }) => `${name}: ${first}/${second}`);
}
