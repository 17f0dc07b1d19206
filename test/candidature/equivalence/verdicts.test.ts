import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import { profileKey } from '../../../lib/segur/profiles';
import type { Precedent, Situation } from '../../../lib/candidature/equivalence/situation';
import { compareVersions } from '../../../lib/candidature/equivalence/version';
import { dayOf, official, shifted } from '../../segur/calendar';
import { sayFrench } from './french';
import { newComponent, root, situation, wave1 } from './situations';

const verdicts: [why: string, precedent: Precedent, changes: Partial<Situation>, expected: string][] = [
  ['referenced, same composant principal', root(), {}, 'applies'],
  ['referenced, though Date 2 has passed', root(), { date2: '2026-11-20' }, 'applies'],
  ['in progress, the day before Date 2', root({ obtained: false }), { today: '2027-09-30' }, 'later'],
  ['in progress, on the very day', root({ obtained: false }), { today: '2027-10-01' }, 'later'],
  ['in progress, the day after Date 2', root({ obtained: false }), { today: '2027-10-02' }, 'no'],
  ['in progress, Date 2 unknown', root({ obtained: false }), { dispositif: 'LGC', date2: null }, 'unknown'],
  ['in progress, before the calendar’s Date 2', root({ obtained: false }), { date2: null, today: dayOf(official('date2')) }, 'later'],
  ['in progress, after it', root({ obtained: false }), { date2: null, today: dayOf(shifted(official('date2'), { days: 1 })) }, 'no'],
  ['another composant principal', root({ sameMainComponent: false }), {}, 'no'],
  ['nobody said about the composant principal', root({ sameMainComponent: null }), {}, 'unknown'],
  ['nobody said, but too late anyway', root({ sameMainComponent: null, obtained: false }), { today: '2028-01-01' }, 'no'],
  ['equal versions', root({ version: '2.0' }), {}, 'applies'],
  ['v2 equals 2.0', root({ version: 'v2' }), {}, 'applies'],
  ['root version higher', root({ version: '2.0.1' }), {}, 'no'],
  ['2.10 is higher than 2.9', root({ version: '2.10' }), { version: '2.9' }, 'no'],
  ['root version unknown', root({ version: null }), {}, 'applies'],
  ['version in words', root({ version: 'été 2030' }), {}, 'applies'],
  ['DUI with a root that the guide does not name', root({ dsr: 'RIS vague 2' }), {}, 'unknown'],
  ['the same root for another dispositif', root({ dsr: 'RIS vague 2' }), { dispositif: 'PFI' }, 'applies'],
  ['DUI with a DSR that is not understood', root({ dsr: 'xyz' }), {}, 'unknown'],
];

describe('équivalence', () => {
  it.each(verdicts)('%s', (_, precedent, changes, expected) => {
    expect(assess(situation({ ...changes, precedents: [precedent] }), sayFrench).equivalence).toBe(expected);
  });

  it('takes MS1 for one dispositif however it is spelt', () => {
    const { findings } = assess(situation({ precedents: [wave1('MS1'), wave1('DUI MS1 vague 1')] }), sayFrench);
    expect(findings.map(({ rule }) => rule)).toEqual(['heritage-nru-count']);
  });

  it('needs a vague 2 precedent', () => {
    expect(assess(situation({ precedents: [wave1('DPI')] }), sayFrench).equivalence).toBe('no');
  });
});

const heritages: [why: string, precedent: Precedent, changes: Partial<Situation>, expected: string][] = [
  ['MS1 for DUI', wave1('MS1'), {}, 'yes'],
  ['MS2PDE in one word for DUI', wave1('MS2PDE'), {}, 'yes'],
  ['DUI MS2 PDS for DUI', wave1('DUI MS2 PDS'), {}, 'yes'],
  ['nobody said about the composant principal', wave1('MS1', [], { sameMainComponent: null }), {}, 'yes'],
  ['LGC for LGC', wave1('DSR-MDV-LGC-Va1'), { dispositif: 'LGC' }, 'yes'],
  ['RIS for RIS', wave1('DSR-RAD-RIS-Va1'), { dispositif: 'RIS' }, 'yes'],
  ['DPI for DUI', wave1('DPI'), {}, 'no'],
  ['SGL for LGC', wave1('SGL'), { dispositif: 'LGC' }, 'no'],
  ['LGC for PSF', wave1('LGC'), { dispositif: 'PSF' }, 'no'],
  ['not obtained', wave1('MS1', [], { obtained: false }), {}, 'no'],
  ['another solution', wave1('MS1', [], { sameMainComponent: false }), {}, 'no'],
  ['DSR not understood', wave1('XYZ'), {}, 'unknown'],
  ['DRIMbox has no vague 1', wave1('DRIMbox'), { dispositif: 'DRIMBOX' }, 'unknown'],
  ['vague 1 version higher', wave1('MS1', [], { version: '9.0' }), {}, 'unknown'],
];

describe('héritage', () => {
  it.each(heritages)('%s', (_, precedent, changes, expected) => {
    const { heritage, case: name } = assess(situation({ ...changes, precedents: [precedent] }), sayFrench);
    expect(heritage).toEqual([{ nru: precedent.nru, dsr: precedent.dsr, applies: expected }]);
    expect(name).toBe('none');
  });
});

const findings: [why: string, changes: Partial<Situation>, expected: string[]][] = [
  ['nothing to say of a clean situation', { precedents: [wave1('MS1'), root()] }, []],
  ['the same NRU twice is one root', { precedents: [root(), root()] }, []],
  [
    'one referenced and one in progress',
    { precedents: [root(), root({ nru: 'B', obtained: false })] },
    ['nru-single-wave2 warning violation'],
  ],
  ['a vague 1 DSR twice', { precedents: [wave1('MS1'), wave1('ms1', [], { nru: 'B' })] }, ['heritage-nru-count warning violation']],
  ['a DSR not understood', { precedents: [wave1('XYZ')] }, ['heritage-same-dispositif info incomplete']],
  ['a version too high', { precedents: [root({ version: '3' })] }, ['equivalence-root-version warning violation']],
  ['a root that the guide does not name', { precedents: [root({ dsr: 'PFI' })] }, ['equivalence-root-dispositif warning violation']],
  ['a new component', { precedents: [root()], components: [newComponent('X')] }, ['component-unmasks-chapter info violation']],
  [
    'a component of which nobody said',
    { precedents: [root()], components: [{ name: 'C', chapters: ['X'], isNew: null }] },
    ['component-unmasks-chapter info incomplete'],
  ],
  ['a component without any precedent', { components: [newComponent('X')] }, []],
];

describe('findings', () => {
  it.each(findings)('%s', (_, changes, expected) => {
    const found = assess(situation(changes), sayFrench).findings;
    expect(found.map(({ rule, severity, outcome }) => `${rule} ${severity} ${outcome}`)).toEqual(expected);
    expect(found.every(({ field, message, source }) => field === null && message !== '' && source !== '')).toBe(true);
  });
});

describe('steps', () => {
  const stepsOf = (changes: Partial<Situation>) => assess(situation(changes), sayFrench).steps;

  it('ask for the proxy’s certificate with an LGC root and a new proxy only', () => {
    const wanted = expect.objectContaining({ where: 'step3', text: sayFrench('eq_step_proxy_attestation') });
    expect(stepsOf({ precedents: [root({ dsr: 'LGC vague 2' })], newProxy: true })).toContainEqual(wanted);
    expect(stepsOf({ precedents: [root({ dsr: 'LGC vague 2' })], newProxy: false })).not.toContainEqual(wanted);
    expect(stepsOf({ precedents: [root({ dsr: 'DPI' })], newProxy: true })).not.toContainEqual(wanted);
  });

  it('leave EDC PSC out for AHI with no other optional profile', () => {
    const places = (profiles: string[]) => stepsOf({ profiles, names: ['A', 'B'] }).map(({ where }) => where);
    expect(places(['Profil Général', 'AHI'])).not.toContain('edc-psc');
    expect(places(['AHI', 'PA'])).toContain('edc-psc');
  });

  it('are only inferred where a guide of another dispositif is the source', () => {
    const confidences = (dispositif: Situation['dispositif']) =>
      stepsOf({ dispositif, precedents: [root()] })
        .filter(({ source }) => source.startsWith('Guide DUI'))
        .map(({ confidence }) => confidence);
    expect(new Set(confidences('DUI'))).toEqual(new Set(['stated']));
    expect(new Set(confidences('LGC'))).toEqual(new Set(['inferred']));
  });

  it('leave case 1B open', () => {
    const answer = assess(situation({ precedents: [root({ dsr: 'DUI vague 2' })] }), sayFrench);
    expect(answer.openQuestions).toContain(sayFrench('eq_open_1b'));
  });
});

describe('words of a profile, a version', () => {
  it.each([
    ['Profil Général', 'general'],
    ['Médico-social - DUI : Profil Général', 'general'],
    ['LGC vague 2 : LGC Général vague 2', 'general'],
    ['PH avec décision d’orientation', 'ph avec do'],
    ['PH avec DO', 'ph avec do'],
    ['DOM sans soins', 'dom sans soins'],
  ])('%s is compared as %s', (profile, expected) => {
    expect(profileKey(profile)).toBe(expected);
  });

  it.each([
    ['1.0', '1', 0],
    ['v1.2', '1.10', -8],
    ['2', '1.9.9', 1],
    ['1.0-beta', '1.0', null],
    [null, '1.0', null],
  ])('%s against %s is %s', (first, second, expected) => {
    expect(compareVersions(first, second)).toBe(expected);
  });
});
