import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import { sayFrench } from './french';
import { newComponent, root, shares, situation, wave1 } from './situations';

const BEFORE_DATE_1 = '2026-09-01';

/** The eight questions that the webinar of 19 February 2026 lists, answered by the rules that the documents state. */
describe('the questions listed by the ANS', () => {
  it('a vague 1 referencing on another dispositif gives neither équivalence nor héritage', () => {
    const answer = assess(situation({ precedents: [wave1('LGC')] }), sayFrench);
    expect(answer).toMatchObject({ case: 'none', equivalence: 'no', root: null, heritage: [{ dsr: 'LGC', applies: 'no' }] });
    expect(shares(answer.proofs)).toEqual(['Profil Général: all/all', 'PA: all/all']);
    expect(answer.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['heritage-same-dispositif', 'warning']]);
  });

  it('a root in progress is declared as such, completed before Date 2 by messagerie, and the specific proofs go first', () => {
    const answer = assess(situation({ precedents: [root({ obtained: false })], today: BEFORE_DATE_1 }), sayFrench);
    expect(answer.equivalence).toBe('later');
    expect(answer.steps.filter(({ where }) => where === 'messagerie')).toEqual([
      {
        where: 'messagerie',
        text: 'Dès que ROOTVAGUE2 est référencé, et avant la Date 2 (01/10/2027 12:00), demandez par la messagerie Convergence à l’équipe Référencement Ségur de modifier l’étape 1 pour y indiquer ce NRU.',
        source: 'Guide DUI (juin 2026), Étape 1, 4. (4/4)',
        confidence: 'stated',
      },
    ]);
    expect(answer.steps.map(({ text }) => text)).toContain(sayFrench('eq_step_specific_first', ['ROOTVAGUE2']));
    expect(answer.findings.map(({ rule }) => rule)).toContain('equivalence-in-progress');
  });

  it('other components on the same dispositif make another candidature (2B)', () => {
    const answer = assess(
      situation({ precedents: [root({ dsr: 'DUI vague 2' })], components: [newComponent('Sécurité des SI')], today: BEFORE_DATE_1 }),
      sayFrench,
    );
    expect(answer.case).toBe('2B');
    expect(answer.steps.map(({ text }) => text)).toContain(sayFrench('eq_step_candidature_per_solution'));
    expect(answer.attestation.expected).toBe(true);
  });

  it('two vague 2 referencings give équivalence with one only', () => {
    const answer = assess(situation({ precedents: [root(), root({ nru: 'LGCVAGUE22', dsr: 'LGC' })] }), sayFrench);
    expect(answer.root).toBe('LGCVAGUE22');
    expect(answer.findings).toMatchObject([{ rule: 'nru-single-wave2', severity: 'error', field: null }]);
    expect(answer.openQuestions).toContain(sayFrench('eq_open_two_roots'));
  });

  it('of a referenced and an in-progress root the referenced one serves, whatever the order', () => {
    const precedents = [root({ nru: 'AAAAAAAAAA', obtained: false }), root({ nru: 'ZZZZZZZZZZ' })];
    expect(assess(situation({ precedents }), sayFrench)).toMatchObject({ root: 'ZZZZZZZZZZ', equivalence: 'applies' });
    expect(assess(situation({ precedents: precedents.toReversed() }), sayFrench)).toMatchObject({ root: 'ZZZZZZZZZZ' });
  });

  it('simultaneous candidatures wait until one is referenced, until Date 2', () => {
    const precedents = ['MEDI1', 'MEDI2', 'MEDI3'].map((nru) => root({ nru, dsr: 'MS Va2', obtained: false }));
    expect(assess(situation({ precedents, today: '2027-09-30' }), sayFrench).equivalence).toBe('later');
    expect(assess(situation({ precedents, today: '2027-10-02' }), sayFrench).equivalence).toBe('no');
  });

  it('several commercial names need one intrusion test report that names them all', () => {
    const answer = assess(situation({ names: ['A', 'B', 'C'] }), sayFrench);
    expect(answer.steps).toContainEqual(expect.objectContaining({ where: 'edc-psc', text: sayFrench('eq_step_edc_intrusion') }));
  });

  it('MS2 PDE in vague 1 leaves the vague 1 proofs of PA to file, and says that the ANS answer is not known', () => {
    const answer = assess(situation({ precedents: [wave1('MS2 PDE', ['PDE'])], today: BEFORE_DATE_1 }), sayFrench);
    expect(shares(answer.proofs)).toEqual(['Profil Général: none/all', 'PA: all/all']);
    expect(answer.openQuestions).toEqual([sayFrench('eq_open_profile_wave1', ['PA'])]);
    expect(answer.steps.find(({ text }) => text.startsWith('« PA »'))?.confidence).toBe('inferred');
  });

  it('shared modules are no identical composant principal: no équivalence', () => {
    const answer = assess(situation({ dispositif: 'PSF', precedents: [root({ sameMainComponent: false })] }), sayFrench);
    expect(answer).toMatchObject({ case: 'none', equivalence: 'no', root: null, attestation: { expected: false } });
    expect(shares(answer.proofs)).toEqual(['Profil Général: all/all', 'PA: all/all']);
    expect(answer.steps.map(({ text }) => text)).toContain(sayFrench('eq_step_other_main', ['ROOTVAGUE2']));
  });
});
